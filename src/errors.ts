import { GraphQLError } from 'graphql';

/** Every code a client may have to handle; documented in docs/errors.md. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'CONFLICT'
  | 'LIMIT_EXCEEDED'
  | 'TIMEOUT'
  | 'DATABASE_UNAVAILABLE'
  | 'AUTHENTICATION_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR';

/** Codes that say nothing about the request itself: the same one may succeed a moment later. */
const retryableCodes: ReadonlySet<ErrorCode> = new Set([
  'DATABASE_UNAVAILABLE',
  'AUTHENTICATION_UNAVAILABLE',
]);

/**
 * An error whose message was written for the client. Every other error is masked, and so is
 * INTERNAL_SERVER_ERROR: its message is for the log.
 *
 * `extensions.retryable` is true where the same request may succeed a moment later.
 */
export class ApiError extends GraphQLError {
  readonly code: ErrorCode;

  /** @param options.told what a program needs beside the code, in `extensions`, by its name */
  constructor(
    code: ErrorCode,
    message: string,
    options: { cause?: unknown; told?: Readonly<Record<string, unknown>> } = {},
  ) {
    super(message, { extensions: { ...options.told, code, retryable: retryableCodes.has(code) } });
    this.name = 'ApiError';
    this.code = code;
    this.cause = options.cause;
  }
}

/**
 * Something the operator has to put right before the program can run: a setting, a missing
 * program, a database that refuses. The message says what, with which value, and the remedy; the
 * command line prints it alone, without a stack trace, and exits with 1.
 */
export class StartupError extends Error {
  constructor(message: string, options: { cause?: unknown } = {}) {
    super(message, options);
    this.name = 'StartupError';
  }
}
