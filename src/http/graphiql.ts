import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import fresh from 'fresh';
import { readExamples } from './examples.js';

/** The page in the forms that browsers take. */
interface Page {
  readonly plain: Buffer;
  readonly gzip: Buffer;
  readonly br: Buffer;
  readonly tag: string;
}

/**
 * The page may run what it holds and talk to this server, and nothing else: whoever opens it tells no
 * third party what they ask.
 */
const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  "connect-src 'self'",
  "img-src 'self' data:",
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Whether a browser asks for a page. */
export function wantsPage({ method, headers }: FastifyRequest): boolean {
  return (method === 'GET' || method === 'HEAD') && /\btext\/html\b/.test(headers.accept ?? '');
}

/** Sends the GraphiQL page, which is made when it is first asked for: nine megabytes, two compressed. */
export function pageSender(): (request: FastifyRequest, reply: FastifyReply) => Promise<unknown> {
  let page: Promise<Page> | undefined;
  return async (request, reply) => {
    const { tag, ...forms } = await (page ??= makePage());
    reply.headers({
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      vary: 'accept, accept-encoding',
      // Asked for again each time, and sent again only when it has changed.
      'cache-control': 'no-cache',
      etag: tag,
    });
    if (fresh(request.headers, { etag: tag })) return reply.code(304).send();
    const encoding = encodingFor(request.headers['accept-encoding']);
    if (encoding !== 'plain') reply.header('content-encoding', encoding);
    return reply.type('text/html; charset=utf-8').send(forms[encoding]);
  };
}

async function makePage(): Promise<Page> {
  // Nine megabytes of source, which a server that is only asked by programs never reads.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const options = {
    title: 'Mandate Graph',
    defaultTabs: readExamples().map(({ query }) => ({ query })),
    defaultEditorToolsVisibility: false,
  };
  const html = renderGraphiQL(options);
  // Without it browsers leave a margin around the page, and scroll it.
  const plain = Buffer.from(html.replace('</style>', 'body { margin: 0; }</style>'));
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
  const [zipped, br] = await Promise.all([
    promisify(gzip)(plain),
    promisify(brotliCompress)(plain, quality),
  ]);
  const digest = createHash('sha256').update(plain).digest('hex').slice(0, 16);
  return { plain, gzip: zipped, br, tag: `"${digest}"` };
}

function encodingFor(accepted = ''): keyof Omit<Page, 'tag'> {
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'plain';
}
