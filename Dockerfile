# The server alone, for a Neo4j that runs beside it (NEO4J_URI): no Java in here.
FROM node:20-slim
WORKDIR /app
ENV NODE_ENV=production
COPY package.json package-lock.json ./
RUN npm ci --omit=dev
COPY tsconfig.json ./
COPY src ./src
COPY cypher ./cypher
COPY seed ./seed
USER node
EXPOSE 4000
# Not through npm, which would keep SIGTERM to itself.
CMD ["node", "--import", "tsx", "src/main.ts", "serve"]
