import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { createMask } from '../mask.js';
import type { Backend } from './backend.js';
import { operationPlugin, type Limits } from './operation.js';
import type { RequestContext } from './request.js';

/**
 * The GraphQL server. Cross-site request forgery prevention and persisted queries are on and batches
 * are off, as they are by default; nothing is reported to anyone outside.
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
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
    ],
  });
  await apollo.start();
  return apollo;
}
