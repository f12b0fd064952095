import { ApolloServer } from '@apollo/server';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import cors from '@fastify/cors';
import Fastify, { type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config.js';
import { createContext, type Context } from '../context.js';
import type { Db } from '../db/db.js';
import { formatError } from '../mask.js';
import { preferredLanguage } from '../shared/language.js';

/** Whether the program can answer now: 503 until it is migrated and seeded, and while the database is away. */
export type Readiness = () => Promise<boolean>;

/** The HTTP application: GraphQL at `/graphql`, `/healthz` and `/readyz`. It does not listen yet. */
export async function createApp(
  db: Db,
  schema: GraphQLSchema,
  ready: Readiness,
  config: Pick<Config, 'corsOrigins'>,
): Promise<FastifyInstance> {
  const app = Fastify({ bodyLimit: 1_000_000 });
  const apollo = new ApolloServer<Context>({
    schema,
    formatError,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    plugins: [fastifyApolloDrainPlugin(app)],
  });
  await apollo.start();

  if (config.corsOrigins.length > 0) {
    await app.register(cors, { origin: [...config.corsOrigins] });
  }
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const answering = await ready();
    return reply.code(answering ? 200 : 503).send({ status: answering ? 'ready' : 'not ready' });
  });
  await app.register(fastifyApollo(apollo), {
    context: (request) =>
      Promise.resolve(createContext(db, preferredLanguage(request.headers['accept-language']))),
  });
  return app;
}
