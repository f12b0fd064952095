import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import fresh from 'fresh';

/** What an answer depends on beside its address. */
const VARIES = 'accept, accept-language, authorization';

/**
 * Says how an answer may be kept by those who asked, and by what stands between: by all, but only as
 * long as the server, asked again with its tag, says that it still holds. The tag changes with the
 * release of the data, which the answer names.
 *
 * @returns true where the asker has the answer already: the reply is a 304 without a body
 */
export function tagAnswer(
  { method, headers }: FastifyRequest,
  reply: FastifyReply,
  body: string,
): boolean {
  const vary = [reply.getHeader('vary'), VARIES].filter(Boolean).join(', ');
  if (method === 'POST' || headers.authorization !== undefined) {
    reply.headers({ vary, 'cache-control': 'no-store' });
    return false;
  }
  // Weak: the same answer is sent plain and compressed.
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  reply.headers({ vary, etag, 'cache-control': 'public, no-cache' });
  // `fetch` says "no-cache" of itself where a program gives a tag, which makes `fresh` send all again.
  if (!fresh({ 'if-none-match': headers['if-none-match'] }, { etag })) return false;
  reply.code(304);
  return true;
}
