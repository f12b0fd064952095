import { statuses, subjects, actors, about, cites, evidencedIn } from '../list/common.js';
import { verification } from '../list/checked.js';
import { filterInput, filtersOf } from '../list/filter.js';
import { period } from '../list/period.js';
import { chooseFilters } from '../list/question.js';
import type { Params } from '../db/db.js';

/** What a search can be asked about, by the same filters as the lists. */
export const searchFilters = filtersOf({
  evidencedIn,
  ...subjects,
  ...actors,
  about,
  cites,
  statuses,
  period: period({
    description: 'Its date or the time it covers overlaps this period.',
    dates: ['date', 'period'],
  }),
  verification,
});

export const SearchFilter = filterInput('Search', searchFilters);

export type GivenFilter = Readonly<Record<string, unknown>>;

/**
 * The conditions of a filter over `node`, and their parameters.
 *
 * @throws ApiError BAD_USER_INPUT or LIMIT_EXCEEDED for what cannot be asked
 */
export function filterConditions(given: GivenFilter | null | undefined): {
  conditions: string[];
  params: Params;
} {
  const { fragments, params } = chooseFilters('search', searchFilters, given ?? {});
  return { conditions: fragments.flatMap(({ where }) => where ?? []), params };
}
