import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { ApiError } from './errors.js';

/** Apollo's own codes, and the one of ours that each becomes: the list of codes stays closed. */
const clientCodes: Record<string, string> = {
  GRAPHQL_PARSE_FAILED: 'BAD_USER_INPUT',
  GRAPHQL_VALIDATION_FAILED: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
  BAD_REQUEST: 'BAD_USER_INPUT',
  BAD_USER_INPUT: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_FOUND: 'PERSISTED_QUERY_NOT_FOUND',
  PERSISTED_QUERY_NOT_SUPPORTED: 'PERSISTED_QUERY_NOT_FOUND',
};

/** Takes the errors that clients do not see. */
export type Report = (error: unknown) => void;

/** Lets errors written for the client through, with a closed code; reports and hides the rest. */
export function createMask(report: Report) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    if (original instanceof ApiError && original.code !== 'INTERNAL_SERVER_ERROR') {
      return { ...formatted, extensions: original.extensions };
    }
    const code = clientCodes[String(formatted.extensions?.code)];
    if (code) return { ...formatted, extensions: { code, retryable: false } };

    report(original);
    const { path, locations } = formatted;
    return {
      message: 'Internal server error',
      ...(locations ? { locations } : {}),
      ...(path ? { path } : {}),
      extensions: { code: 'INTERNAL_SERVER_ERROR', retryable: false },
    };
  };
}
