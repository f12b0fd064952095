import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fresh from 'fresh';
import type { GraphQLSchema } from 'graphql';
import { z } from 'zod';
import { ApiError } from '../errors.js';
import { exportOf } from '../export/export.js';
import { ofOneRelease } from '../export/one-release.js';
import { type ExportQuestion, exportQuestion } from '../export/question.js';
import { preferredLanguage } from '../shared/language.js';
import { type Backend, whenThere } from './backend.js';
import { pathOf, refuse } from './refusal.js';
import { RETRY_AFTER, statusOf } from './status.js';

/** Names the release of the data that an export is of. */
export const RELEASE_HEADER = 'mandate-graph-release';

const parameters = ['filter', 'order', 'lang', 'links'] as const;
const given = z.partialRecord(z.enum(parameters), z.string());

/**
 * `/export/<list>.<format>`: everything of a list that a filter lets through, as a file that is read
 * while it is sent. An export that breaks off does not end: the connection is cut, so that no client
 * takes it for whole.
 */
export function exportRoute(app: FastifyInstance, schema: GraphQLSchema, backend: Backend): void {
  app.route<{ Params: { file: string } }>({
    method: ['GET', 'HEAD'],
    url: '/export/:file',
    async handler(request, reply) {
      const gone = new AbortController();
      reply.raw.once('close', () => gone.abort(new Error('The client did not wait.')));
      try {
        return await answer(request, reply, schema, backend, gone.signal);
      } catch (error) {
        return refuseExport(reply, error);
      }
    },
  });
  app.route({
    method: ['POST', 'PUT', 'PATCH', 'DELETE'],
    url: '/export/:file',
    handler: (_request, reply) =>
      refuse(
        reply.header('allow', 'GET, HEAD'),
        405,
        new ApiError('BAD_USER_INPUT', 'An export is asked for by GET.'),
      ),
  });
}

async function answer(
  request: FastifyRequest<{ Params: { file: string } }>,
  reply: FastifyReply,
  schema: GraphQLSchema,
  backend: Backend,
  signal: AbortSignal,
): Promise<FastifyReply> {
  const question = questionOf(request);
  const pass = await backend.gate.enter(signal);
  pass.leave();
  const { release } = pass;
  const { head, open } = exportOf(schema, question, release);
  const etag = tagOf(release, question, head);
  reply.headers({
    etag,
    [RELEASE_HEADER]: release,
    'cache-control': 'public, no-cache',
    vary: 'accept-language',
  });
  if (fresh(request.headers, { etag })) return reply.code(304).send();
  const db = ofOneRelease(whenThere(backend), backend.gate, release, signal);
  const chunks = await open(db);
  const { form, list } = question;
  reply.headers({
    'content-type': form.mediaType,
    'content-disposition': `attachment; filename="${list.field}${form.links ? '-links' : ''}-${release.slice(0, 8)}.${form.format}"`,
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') return reply.send();
  // Not as objects: then sixteen pages would be read ahead of the client.
  const read = Readable.from(chunks, { objectMode: false });
  read.once('close', () => {
    if (read.readableEnded) return;
    const line = { path: pathOf(request.url), err: read.errored ?? (signal.reason as unknown) };
    request.log.warn(line, 'an export broke off');
  });
  return reply.send(read);
}

function questionOf(request: FastifyRequest<{ Params: { file: string } }>): ExportQuestion {
  const [, list = '', format = ''] = /^(.*)\.([^.]*)$/.exec(request.params.file) ?? [];
  if (!list) {
    throw new ApiError(
      'NOT_FOUND',
      'An export is a file, such as /export/commitments.csv or /export/activities.jsonld.',
    );
  }
  const { success, data } = given.safeParse(request.query);
  if (!success) throw unknownParameter(request.query as Record<string, unknown>);
  const usual = preferredLanguage(request.headers['accept-language']);
  return exportQuestion({ list, format, ...data }, usual);
}

function unknownParameter(query: Readonly<Record<string, unknown>>): ApiError {
  const known: readonly string[] = parameters;
  const strange = Object.keys(query).find((name) => !known.includes(name));
  const twice = Object.keys(query).find((name) => typeof query[name] !== 'string');
  return new ApiError(
    'BAD_USER_INPUT',
    strange === undefined
      ? `"${twice}" is given more than once; give it once.`
      : `"${strange.slice(0, 60)}" is no parameter of an export; there are ${known.join(', ')}.`,
  );
}

/** The same for the same release, question and columns. Weak: it is sent plain and compressed. */
function tagOf(release: string, question: ExportQuestion, head: string): string {
  const { list, form, filter, order, language } = question;
  const parts = [release, list.field, form.format, form.links, filter, order, language, head];
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
  return `W/"${digest.slice(0, 22)}"`;
}

function refuseExport(reply: FastifyReply, error: unknown): FastifyReply {
  for (const name of ['etag', RELEASE_HEADER, 'vary']) reply.removeHeader(name);
  reply.header('cache-control', 'no-store');
  if (!(error instanceof ApiError) || error.code === 'INTERNAL_SERVER_ERROR') throw error;
  const status = error.code === 'NOT_FOUND' ? 404 : (statusOf(error.code) ?? 500);
  if (status === 503) reply.header('retry-after', RETRY_AFTER);
  return refuse(reply, status, error);
}
