/** The closed list of codes; docs/errors.md says what each means. */
export type AnswerErrorCode =
  | 'BAD_USER_INPUT'
  | 'LIMIT_EXCEEDED'
  | 'NOT_FOUND'
  | 'PERSISTED_QUERY_NOT_FOUND'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'CONFLICT'
  | 'TIMEOUT'
  | 'DATABASE_UNAVAILABLE'
  | 'AUTHENTICATION_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR';

/** An error that the server told. */
export class AnswerError extends Error {
  constructor(
    message: string,
    readonly code: AnswerErrorCode,
    /** True where the same request may succeed a moment later. */
    readonly retryable: boolean,
  ) {
    super(message);
    this.name = 'AnswerError';
  }
}

/** What a reader can do about it: a code without a word here would not compile. */
export function adviceFor({ code, message }: AnswerError): string {
  switch (code) {
    case 'DATABASE_UNAVAILABLE':
    case 'AUTHENTICATION_UNAVAILABLE':
      return 'The server is busy for a moment. Try again in a few seconds.';
    case 'UNAUTHENTICATED':
      return 'Sign in again.';
    case 'CONFLICT':
      return 'Somebody was faster. Read what stands now.';
    case 'TIMEOUT':
    case 'LIMIT_EXCEEDED':
      return `Ask for less at once: ${message}`;
    case 'BAD_USER_INPUT':
    case 'FORBIDDEN':
    case 'NOT_FOUND':
      return message;
    case 'PERSISTED_QUERY_NOT_FOUND':
    case 'INTERNAL_SERVER_ERROR':
      return 'Something is wrong with this program or with the server. Please report it.';
  }
}
