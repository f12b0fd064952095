import { ApolloServer } from '@apollo/server';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify from 'fastify';
import { libraryServer } from '../opponents/library.js';
import { serve } from './serve.js';

/** @neo4j/graphql behind the same two: Apollo Server, on Fastify by its own integration. */
serve(async (address) => {
  const { schema, context } = await libraryServer(address);
  const app = Fastify();
  const apollo = new ApolloServer<object>({ schema, plugins: [fastifyApolloDrainPlugin(app)] });
  await apollo.start();
  await app.register(fastifyApollo<object>(apollo), {
    context: async () => ({ ...context }),
  });
  return { url: `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql` };
});
