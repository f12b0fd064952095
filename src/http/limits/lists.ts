import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import { ApiError } from '../../errors.js';
import type { Operation } from './operation.js';

/** Lists and counts that one operation may ask for, each of which is a statement of its own. */
export const MOST_LISTS = 100;

/**
 * Refuses an operation that puts too many questions to the database at once. The cost does not see
 * them: two hundred pages of one item are cheap to send and dear to find.
 *
 * A list within a list counts once, since one statement answers it for all items; of the lists that
 * stand under different types, those of the type that has most.
 *
 * @throws ApiError LIMIT_EXCEEDED
 */
export function checkLists(operation: Operation): void {
  const lists = listsOf(operation);
  if (lists <= MOST_LISTS) return;
  throw new ApiError(
    'LIMIT_EXCEEDED',
    `The query asks for ${lists} lists and counts; at most ${MOST_LISTS} are looked up at once. ` +
      'Ask for fewer lists, or in several queries.',
  );
}

/** How many there are. Call it after the cost is checked, which bounds how long this takes. */
export function listsOf({ schema, document, definition, variables }: Operation): number {
  return getComplexity({
    schema,
    query: document,
    variables,
    ...(definition.name ? { operationName: definition.name.value } : {}),
    estimators: [count],
  });
}

const count: ComplexityEstimator = ({ args, field, childComplexity }) =>
  childComplexity + ('first' in args || field.name === 'totalCount' ? 1 : 0);
