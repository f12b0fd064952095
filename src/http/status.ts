import type { ErrorCode } from '../errors.js';

/** The HTTP status of an answer without data, by its first error. A partial answer is 200. */
const statuses: Partial<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: 400,
  LIMIT_EXCEEDED: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  TIMEOUT: 503,
  DATABASE_UNAVAILABLE: 503,
  AUTHENTICATION_UNAVAILABLE: 503,
};

/** Undefined where the status that Apollo chose stands. */
export function statusOf(code: unknown): number | undefined {
  return statuses[code as ErrorCode];
}

/** Seconds after which a client that was told 503 may try again. */
export const RETRY_AFTER = '2';
