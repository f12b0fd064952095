import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { ApiError, type ErrorCode } from '../errors.js';

/**
 * Refuses what never becomes an operation: an unknown path, a body that is no JSON or too long. The
 * answer has the form of a GraphQL error, so that a client reads one form only.
 */
export function refusals(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) =>
    refuse(
      reply,
      404,
      new ApiError(
        'NOT_FOUND',
        `There is nothing at ${request.method} ${pathOf(request.url)}. GraphQL is at /graphql.`,
      ),
    ),
  );
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const known = refusalOf(error, app.initialConfig.bodyLimit);
    if (known) return refuse(reply, error.statusCode ?? 400, known);
    request.log.error({ err: error }, 'a request failed');
    return refuse(reply, 500, new ApiError('INTERNAL_SERVER_ERROR', 'Internal server error'));
  });
}

export function refuse(reply: FastifyReply, status: number, error: ApiError): FastifyReply {
  const { message, extensions } = error;
  return reply.code(status).send({ errors: [{ message, extensions }] });
}

/** The path alone: a query string may hold the variables of an operation. */
export function pathOf(url: string): string {
  return url.split('?', 1)[0] ?? url;
}

function refusalOf({ code, statusCode }: FastifyError, bodyLimit = 0): ApiError | null {
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return limit(
        `The body is longer than ${bodyLimit} bytes, the most that is read. ` +
          'Send a shorter query, or fewer variables.',
      );
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return bad('The body is no JSON. Send an object such as {"query": "{ __typename }"}.');
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return bad('The body has a type that is not read. Send content-type: application/json.');
    default:
      return statusCode && statusCode >= 400 && statusCode < 500
        ? bad('The request cannot be read as HTTP.')
        : null;
  }
}

function limit(message: string): ApiError {
  return new ApiError('LIMIT_EXCEEDED' satisfies ErrorCode, message);
}

function bad(message: string): ApiError {
  return new ApiError('BAD_USER_INPUT', message);
}
