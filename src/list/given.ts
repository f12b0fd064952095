import { ApiError } from '../errors.js';

/** The most that one list in a filter may hold. */
export const LONGEST_GIVEN = 100;

/**
 * A list of a filter, each item once.
 *
 * @throws ApiError LIMIT_EXCEEDED if it is longer than one statement should bear
 */
export function distinct<Item>(field: string, items: readonly Item[]): Item[] {
  if (items.length > LONGEST_GIVEN) {
    throw new ApiError(
      'LIMIT_EXCEEDED',
      `"filter.${field}" has ${items.length} items; at most ${LONGEST_GIVEN} are looked at at once. Ask in several requests.`,
    );
  }
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

/**
 * Refuses what no node can be: what is wanted and unwanted at once.
 *
 * @throws ApiError BAD_USER_INPUT naming it
 */
export function refuseContradiction(
  field: string,
  given: {
    readonly all?: readonly unknown[] | null;
    readonly any?: readonly unknown[] | null;
    readonly none?: readonly unknown[] | null;
    readonly exists?: boolean | null;
  },
): void {
  const unwanted = new Set((given.none ?? []).map((item) => JSON.stringify(item)));
  for (const wanted of ['all', 'any'] as const) {
    const both = given[wanted]?.find((item) => unwanted.has(JSON.stringify(item)));
    if (both !== undefined) {
      throw new ApiError(
        'BAD_USER_INPUT',
        `"filter.${field}" has ${JSON.stringify(both)} in both "${wanted}" and "none"; leave it out of one of them.`,
      );
    }
    if (given.exists === false && given[wanted] && given[wanted].length > 0) {
      throw new ApiError(
        'BAD_USER_INPUT',
        `"filter.${field}" has "exists" (false) and ${JSON.stringify(given[wanted][0])} in "${wanted}"; leave out one of the two.`,
      );
    }
  }
}
