import { isRetryableError, Neo4jError } from 'neo4j-driver';
import { ApiError } from '../errors.js';

/** A client of the API gets one of these for each way the database can fail it. */
export function asApiError(name: string, error: unknown, timeoutMs: number): ApiError {
  if (error instanceof ApiError) return error;
  if (isTimeout(error)) return timedOut(timeoutMs, error);
  if (isRetryable(error)) return unavailable(error);
  const message = error instanceof Error ? error.message : String(error);
  return new ApiError('INTERNAL_SERVER_ERROR', `Query ${name} failed: ${message}`, {
    cause: error,
  });
}

export function timedOut(timeoutMs: number, cause?: unknown): ApiError {
  return new ApiError(
    'TIMEOUT',
    `The database was stopped after the ${timeoutMs} ms that one query may take. Ask for less: ` +
      'fewer items a page, fewer levels, or a narrower filter.',
    { cause },
  );
}

export function unavailable(cause?: unknown): ApiError {
  return new ApiError(
    'DATABASE_UNAVAILABLE',
    'The database does not answer at the moment. Try again in a few seconds.',
    { cause },
  );
}

/** The same statement may succeed if it is sent again: a lost connection, a deadlock, a restart. */
export function isRetryable(error: unknown): boolean {
  return error instanceof Error && !isTimeout(error) && isRetryableError(error);
}

function isTimeout(error: unknown): boolean {
  return error instanceof Neo4jError && error.code.includes('TransactionTimedOut');
}
