import type { Params } from '../db/db.js';
import { ApiError } from '../errors.js';
import type { FacetChoice, FacetKind } from './facet.type.js';
import { everyFacet } from './facets.js';
import type { SearchArgs } from './search.args.js';
import { filterConditions } from './search.filter.js';
import type { Search } from './search.repository.js';
import { wordsOf } from './words.js';

/** The most values that a search is narrowed to at once. */
const MOST_CHOICES = 20;

/** @throws ApiError BAD_USER_INPUT or LIMIT_EXCEEDED for what cannot be asked */
export function searchOf({ query, types, filter, narrow }: SearchArgs): Search {
  const { conditions, params } = filterConditions(filter);
  const chosen = keysOf(narrow ?? []);
  return {
    text: wordsOf(query),
    kinds: types ?? undefined,
    scope: { conditions, narrowed: everyFacet.filter((facet) => chosen[`narrow${facet}`]) },
    params: { ...params, ...chosen },
  };
}

/** The keys of each facet under the name of its parameter. */
function keysOf(choices: readonly FacetChoice[]): Params {
  if (choices.length > MOST_CHOICES) {
    throw new ApiError(
      'LIMIT_EXCEEDED',
      `"narrow" has ${choices.length} values; at most ${MOST_CHOICES} are looked at at once. Leave some out.`,
    );
  }
  const keys = (by: FacetKind) => choices.filter((one) => one.by === by).map(({ key }) => key);
  return Object.fromEntries(choices.map(({ by }) => [`narrow${by}`, keys(by)] as const));
}
