import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { createMask } from '../mask.js';
import type { Backend } from './backend.js';
import { operationPlugin, type Limits } from './operation.js';
import type { RequestContext } from './request.js';

/** Bytes of query texts that are known by their hash; who is driven out is asked for the text again. */
const PERSISTED = 4_000_000;

/**
 * The GraphQL server. Cross-site request forgery prevention is on and batches are off, as they are by
 * default; nothing is reported to anyone outside.
 */
export async function startApollo(
  schema: GraphQLSchema,
  backend: Backend,
  limits: Limits,
  log: FastifyBaseLogger,
): Promise<ApolloServer<RequestContext>> {
  const apollo = new ApolloServer<RequestContext>({
    schema,
    formatError: createMask((error) => log.error({ err: error }, 'an operation failed')),
    introspection: true,
    persistedQueries: { cache: new InMemoryLRUCache({ maxSize: PERSISTED }), ttl: null },
    includeStacktraceInErrorResponses: false,
    // The program has its own way to end.
    stopOnTerminationSignals: false,
    logger: {
      debug: (message?: unknown) => log.debug(String(message)),
      info: (message?: unknown) => log.info(String(message)),
      warn: (message?: unknown) => log.warn(String(message)),
      error: (message?: unknown) => log.error(String(message)),
    },
    plugins: [
      operationPlugin(backend, limits),
      // Nothing here grows old by itself: what may be kept until the next load is said by the route.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
    ],
  });
  await apollo.start();
  return apollo;
}
