import { ApiError } from '../../errors.js';

/**
 * Refuses a query text that is too long to be parsed for nothing.
 *
 * @throws ApiError LIMIT_EXCEEDED
 */
export function checkLength(text: unknown, maxLength: number): void {
  if (typeof text !== 'string' || text.length <= maxLength) return;
  throw new ApiError(
    'LIMIT_EXCEEDED',
    `The query has ${text.length} characters; at most ${maxLength} are read. ` +
      'Ask for fewer fields, use fragments, or ask twice.',
  );
}
