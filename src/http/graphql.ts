import { HeaderMap, type ApolloServer, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import type { Verify } from '../auth/verify.js';
import { createContext, type Visitor } from '../context.js';
import { ApiError } from '../errors.js';
import { preferredLanguage } from '../shared/language.js';
import { tagAnswer } from './answers/headers.js';
import { KeptAnswers, type KeptAnswer } from './answers/kept.js';
import { questionOf } from './answers/question.js';
import { type Backend, whenThere } from './backend.js';
import { pageSender, wantsPage } from './graphiql.js';
import { checkLength } from './limits/length.js';
import { refuse } from './refusal.js';
import { newVisit, type RequestContext, type Visit } from './request.js';
import { RETRY_AFTER, statusOf } from './status.js';
import { operationTime, withinTime } from './time.js';

export interface GraphqlOptions {
  readonly maxQueryLength: number;
  /** Milliseconds that an operation may take. */
  readonly timeLimitMs: number;
  /** Megabytes of answers that are kept until the next load. */
  readonly answerCacheMb: number;
  /** Tells who sends a token. */
  readonly verify: Verify;
}

/** `/graphql`, by GET and POST, as the GraphQL-over-HTTP specification has it; for browsers a page. */
export function graphqlRoute(
  app: FastifyInstance,
  apollo: ApolloServer<RequestContext>,
  backend: Backend,
  { maxQueryLength, timeLimitMs, answerCacheMb, verify }: GraphqlOptions,
): void {
  const sendPage = pageSender();
  const answers = new KeptAnswers(answerCacheMb);
  // While a load is on its way or the database is away, the gate decides who is answered.
  const find = (key: string) =>
    backend.gate.state === 'open' ? answers.find(backend.gate.release, key) : undefined;
  const handler: RouteHandlerMethod = async (request, reply) => {
    if (wantsPage(request)) return sendPage(request, reply);
    try {
      checkLength(textOf(request), maxQueryLength);
    } catch (error) {
      return refuse(reply, 400, error as ApiError);
    }
    let visitor: Visitor;
    try {
      visitor = { viewer: await verify(request.headers.authorization), requestId: request.id };
    } catch (error) {
      return refuseToken(reply, error);
    }
    const question = questionOf(request);
    const known = question && !question.introduces ? find(question.key) : undefined;
    if (known) return send(request, reply, known);
    const visit = newVisit(operationTime(timeLimitMs));
    reply.raw.once('close', () => {
      if (!reply.raw.writableFinished) visit.time.abandon();
    });
    try {
      const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: requestOf(request),
        context: async () => contextOf(request, backend, visit, visitor),
      });
      reply.code(status ?? 200).headers(Object.fromEntries(headers));
      // An answer in parts would take @defer, which the schema does not have.
      const text = body.kind === 'complete' ? body.string : '';
      if (!visit.lasts) return reply.header('cache-control', 'no-store').send(text);
      const answer = { type: headers.get('content-type') ?? 'application/json', body: text };
      if (question && visit.pass) answers.keep(visit.pass.release, question.key, answer);
      return send(request, reply, answer);
    } finally {
      visit.time.end();
      visit.pass?.leave();
    }
  };

  app.get('/graphql', handler);
  app.post('/graphql', handler);
  app.route({ method: ['PUT', 'PATCH', 'DELETE'], url: '/graphql', handler: refuseMethod });
}

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  { type, body }: KeptAnswer,
): FastifyReply {
  reply.header('content-type', type);
  return tagAnswer(request, reply, body) ? reply.send() : reply.send(body);
}

function refuseMethod(_request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const error = new ApiError('BAD_USER_INPUT', 'GraphQL is asked by GET or POST.');
  return refuse(reply.header('allow', 'GET, HEAD, POST'), 405, error);
}

/** A token that is no good is refused before what it is sent with is read: nobody learns from it. */
function refuseToken(reply: FastifyReply, error: unknown): FastifyReply {
  if (!(error instanceof ApiError)) throw error;
  const status = statusOf(error.code) ?? 500;
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  if (status === 503) reply.header('retry-after', RETRY_AFTER);
  reply.log.debug({ err: error.cause }, 'a token was refused');
  return refuse(reply, status, error);
}

function requestOf(request: FastifyRequest): HTTPGraphQLRequest {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const [, search = ''] = /(\?.*)$/s.exec(request.url) ?? [];
  // A HEAD is a GET whose body stays here.
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  return { method, headers, search, body: request.body };
}

function contextOf(
  request: FastifyRequest,
  backend: Backend,
  visit: Visit,
  visitor: Visitor,
): RequestContext {
  const db = withinTime(whenThere(backend), visit.time.signal);
  const language = preferredLanguage(request.headers['accept-language']);
  return { ...createContext(db, language, visitor, backend.official), visit };
}

/** The query's text, wherever it is given. */
function textOf(request: FastifyRequest): unknown {
  const source = request.method === 'POST' ? request.body : request.query;
  return (source as { query?: unknown } | null | undefined)?.query;
}
