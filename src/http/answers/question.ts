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

export interface Question {
  /**
   * Everything that an answer depends on beside the release of the data: two requests with the same key
   * have the same answer.
   */
  readonly key: string;
  /** True where Apollo must see the request, since it introduces a persisted query. */
  readonly introduces: boolean;
}

/**
 * What a request asks.
 *
 * @returns null for a request whose answer is never kept: one with a token, since it may be answered
 *   otherwise than others; one that any page could make a browser send, which Apollo refuses; one that
 *   is malformed
 */
export function questionOf(request: FastifyRequest): Question | null {
  const { headers } = request;
  if (headers.authorization !== undefined || mayBeForged(request)) return null;
  const source = request.method === 'POST' ? request.body : unpacked(request.query);
  const { success, data } = parameters.safeParse(source);
  if (!success) return null;
  const { query, operationName, variables, extensions } = data;
  const hash = extensions?.persistedQuery?.sha256Hash;
  if (query == null && hash == null) return null;
  const key = JSON.stringify([
    headers.accept ?? '',
    preferredLanguage(headers['accept-language']),
    // A text that comes with another hash than its own is refused by Apollo: nothing is kept under it.
    hash ?? sha256(query ?? ''),
    operationName ?? '',
    variables ?? {},
  ]);
  return { key, introduces: query != null && hash != null };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
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
