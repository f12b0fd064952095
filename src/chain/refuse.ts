import { ApiError } from '../errors.js';
import type { GraphNode } from '../graph/instance.js';
import type { Kind } from '../graph/kinds.js';

/**
 * Refuses an identifier that means nothing, or not what is asked for.
 *
 * @throws ApiError BAD_USER_INPUT naming the argument, its value and the remedy
 */
export function refuseStranger(
  argument: string,
  id: string,
  node: GraphNode | null,
  kinds: readonly Kind[],
): void {
  const value = JSON.stringify(id.slice(0, 100));
  if (node === null) {
    throw new ApiError(
      'BAD_USER_INPUT',
      `"${argument}" (${value}) is no identifier of the record; "search" finds the identifier of a thing by its name.`,
    );
  }
  if (!kinds.includes(node.kind)) {
    throw new ApiError(
      'BAD_USER_INPUT',
      `"${argument}" (${value}) is of kind ${node.kind}; give one of: ${kinds.join(', ')}.`,
    );
  }
}

/**
 * Refuses what nobody checked, where it was not asked for: an empty answer would say that there is nothing.
 *
 * @param what what does not go from it: `chain`
 * @throws ApiError BAD_USER_INPUT naming the argument, its value and the remedy
 */
export function refuseUnchecked(
  argument: string,
  id: string,
  node: GraphNode | null,
  what: string,
): void {
  if (node?.verification !== 'UNVERIFIED') return;
  throw new ApiError(
    'BAD_USER_INPUT',
    `"${argument}" (${JSON.stringify(id.slice(0, 100))}) was not checked against a source, so that no ${what} goes from it; ask with "includeUnverified: true".`,
  );
}
