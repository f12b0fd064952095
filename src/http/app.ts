import compress from '@fastify/compress';
import cors from '@fastify/cors';
import Fastify, { LogController, type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import { createVerify } from '../auth/verify.js';
import { startApollo } from './apollo.js';
import type { Backend } from './backend.js';
import { closeConnections } from './closing.js';
import { exportRoute, RELEASE_HEADER } from './export.js';
import { graphqlRoute } from './graphql.js';
import { healthRoutes } from './health.js';
import { logRequests, requestId } from './log.js';
import { refusals } from './refusal.js';

/** Bytes of a request's body, which holds a query and its variables. */
const BODY = 1_000_000;

export type AppConfig = Pick<
  Config,
  | 'corsOrigins'
  | 'maxDepth'
  | 'maxCost'
  | 'maxQueryLength'
  | 'queryTimeoutMs'
  | 'answerCacheMb'
  | 'auth'
>;

/**
 * The HTTP application: GraphQL at `/graphql`, lists as files at `/export`, `/healthz` and `/readyz`. It does not listen yet, and
 * may before there is a database; to close it waits for what is being answered.
 *
 * @throws StartupError if the keys that tokens are checked with cannot be read
 */
export async function createApp(
  schema: GraphQLSchema,
  backend: Backend,
  config: AppConfig,
  log: Logger,
): Promise<FastifyInstance> {
  const verify = createVerify(config.auth);
  const app = Fastify({
    loggerInstance: log,
    // One line a request, of our own making: the usual ones hold the query string.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestId,
    bodyLimit: BODY,
    routerOptions: { ignoreTrailingSlash: true },
  }) as unknown as FastifyInstance;
  logRequests(app);
  closeConnections(app);
  refusals(app);
  // Answers only: a small body that unpacks into a large one would pass the limit above.
  await app.register(compress, { globalDecompression: false });
  if (config.corsOrigins.length > 0) {
    await app.register(cors, {
      origin: [...config.corsOrigins],
      methods: ['GET', 'HEAD', 'POST'],
      exposedHeaders: [
        'content-disposition',
        'etag',
        RELEASE_HEADER,
        'retry-after',
        'x-request-id',
      ],
      maxAge: 86_400,
    });
  }
  healthRoutes(app, backend);
  exportRoute(app, schema, backend);
  const apollo = await startApollo(schema, backend, config, app.log);
  app.addHook('onClose', () => apollo.stop());
  graphqlRoute(app, apollo, backend, {
    maxQueryLength: config.maxQueryLength,
    timeLimitMs: config.queryTimeoutMs,
    answerCacheMb: config.answerCacheMb,
    verify,
  });
  return app;
}
