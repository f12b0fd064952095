import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { preferredLanguage } from '../../shared/language.js';

const parameters = z.object({
  query: z.string().nullish(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  extensions: z
    .object({ persistedQuery: z.object({ sha256Hash: z.string() }).nullish() })
    .nullish(),
});

/**
 * Everything that an answer depends on beside the release of the data, as one text: two requests with
 * the same question have the same answer.
 *
 * @returns null for a request whose answer is never kept: one with a token, since it may be answered
 *   otherwise than others; one that introduces a persisted query, which Apollo must see; one that any
 *   page could make a browser send, which Apollo refuses; one that is malformed
 */
export function questionOf(request: FastifyRequest): string | null {
  const { headers } = request;
  if (headers.authorization !== undefined || mayBeForged(request)) return null;
  const source = request.method === 'POST' ? request.body : unpacked(request.query);
  const { success, data } = parameters.safeParse(source);
  if (!success) return null;
  const { query, operationName, variables, extensions } = data;
  const hash = extensions?.persistedQuery?.sha256Hash;
  if ((query == null) === (hash == null)) return null;
  return JSON.stringify([
    headers.accept ?? '',
    preferredLanguage(headers['accept-language']),
    hash ??
      createHash('sha256')
        .update(query ?? '')
        .digest('hex'),
    operationName ?? '',
    variables ?? {},
  ]);
}

/** A GET without a header that makes a browser ask first. A body of JSON makes it ask, too. */
function mayBeForged({ method, headers }: FastifyRequest): boolean {
  if (method === 'POST') return false;
  return !headers['apollo-require-preflight'] && !headers['x-apollo-operation-name'];
}

/** The parameters of a GET, of which some are JSON. */
function unpacked(query: unknown): unknown {
  const read = (text: unknown) => (typeof text === 'string' ? (JSON.parse(text) as unknown) : text);
  const { variables, extensions, ...rest } = query as Record<string, unknown>;
  try {
    return { ...rest, variables: read(variables), extensions: read(extensions) };
  } catch {
    return null;
  }
}
