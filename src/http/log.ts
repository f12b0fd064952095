import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { pino, type Logger } from 'pino';
import type { LogLevel } from '../config.js';
import { pathOf } from './refusal.js';

/** JSON lines on standard output. */
export function createLogger(level: LogLevel): Logger {
  return pino({ level, base: undefined });
}

/** The client's own request id if it is a plain one, so that its log and ours can be joined. */
export function requestId(request: Pick<IncomingMessage, 'headers'>): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID();
}

/**
 * One line for each request: method, path, status, milliseconds. Never the query string or the body,
 * since they hold the variables, which are the asker's own affair.
 */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  app.addHook('onResponse', async (request, reply) => {
    const line = {
      method: request.method,
      path: pathOf(request.url),
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
    };
    request.log[levelOf(line)](line, 'answered');
  });
}

/** What a monitor asks every few seconds would hide the rest. */
function levelOf({ path, status }: { path: string; status: number }): 'debug' | 'info' | 'warn' {
  if (path === '/healthz' || path === '/readyz') return 'debug';
  return status >= 500 ? 'warn' : 'info';
}
