import { int, type Params } from '../db/db.js';
import { strengthRanks } from '../list/linked.js';
import { fromCursor, pageSize, toCursor } from '../shared/page.js';
import { argumentSpan, lastDayOf } from './as-of.js';
import type { ChainArgs } from './chain.args.js';
import { chainFilters, type ChainScope } from './chain.scope.js';

export interface ChainQuestion {
  readonly scope: ChainScope;
  readonly params: Params;
  readonly first: number;
}

/** @throws ApiError BAD_USER_INPUT or LIMIT_EXCEEDED for what cannot be asked */
export function chainQuestion(args: ChainArgs): ChainQuestion {
  const { direction, minimumStrength, includeUnverified, complete, asOf, includeUndated } = args;
  const first = pageSize(args.first);
  const span = args.period == null ? undefined : argumentSpan('period', args.period);
  const [afterSort, afterKey] = args.after == null ? [null, null] : fromCursor(args.after, 2);
  return {
    scope: {
      strong: minimumStrength != null,
      checked: !includeUnverified,
      known: asOf == null ? 'ever' : includeUndated ? 'datedOrNot' : 'dated',
      filters: chainFilters.filter((filter) => args[filter] != null),
      inPeriod: span !== undefined,
      byCompleteness: complete != null,
      goesOn: args.after != null,
    },
    params: {
      // In a map, since the database plans a statement anew for text of another length, but not for a map.
      asked: {
        from: args.from,
        ...Object.fromEntries(chainFilters.map((filter) => [filter, args[filter] ?? null])),
        afterSort,
        afterKey,
      },
      goesUp: direction !== 'FORWARDS',
      goesDown: direction !== 'BACKWARDS',
      minimumStrength: minimumStrength == null ? null : strengthRanks[minimumStrength],
      complete: complete ?? null,
      asOf: asOf == null ? null : lastDayOf('asOf', asOf),
      since: span?.since ?? null,
      until: span?.until ?? null,
      limit: int(first + 1),
    },
    first,
  };
}

export function chainCursor({ sort, key }: { sort: string; key: string }): string {
  return toCursor([sort, key]);
}
