import { argumentSpan, lastDayOf } from '../chain/as-of.js';
import { int, type Params } from '../db/db.js';
import { ApiError } from '../errors.js';
import { strengthRanks } from '../list/linked.js';
import { fromCursor, pageSize, toCursor } from '../shared/page.js';
import type { GapArgs } from './gap.args.js';
import type { GapScope } from './gap.scope.js';
import { gapFilters, subjects } from './gap.subjects.js';

export interface GapQuestion {
  readonly scope: GapScope;
  readonly params: Params;
  readonly first: number;
}

/** @throws ApiError BAD_USER_INPUT or LIMIT_EXCEEDED for what cannot be asked */
export function gapQuestion(args: GapArgs): GapQuestion {
  const { minimumStrength, includeUnverified, staleYears, asOf, includeUndated, region } = args;
  if (staleYears < 1 || staleYears > 100) {
    throw new ApiError('BAD_USER_INPUT', `"staleYears" (${staleYears}) must be from 1 to 100.`);
  }
  const first = pageSize(args.first);
  const span = args.period == null ? undefined : argumentSpan('period', args.period);
  const [afterSort, afterGap] = args.after == null ? [null, null] : fromCursor(args.after, 2);
  const parts = subjects.flatMap((subject) => {
    const gaps = subject.gaps.filter((gap) => args.kinds == null || args.kinds.includes(gap));
    return gaps.length === 0 ? [] : [{ subject, gaps }];
  });
  return {
    scope: {
      strong: minimumStrength != null,
      checked: !includeUnverified,
      known: asOf == null ? 'ever' : includeUndated ? 'datedOrNot' : 'dated',
      inRegion: region != null,
      inPeriod: span !== undefined,
      goesOn: args.after != null,
      inText: args.instrument != null,
      filters: gapFilters.filter((filter) => args[filter] != null),
      parts,
    },
    params: {
      instrument: args.instrument ?? null,
      theme: args.theme ?? null,
      entity: args.entity ?? null,
      minimumStrength: minimumStrength == null ? null : strengthRanks[minimumStrength],
      asOf: asOf == null ? null : lastDayOf('asOf', asOf),
      region: region ?? null,
      since: span?.since ?? null,
      until: span?.until ?? null,
      yearAfter: span === undefined ? null : yearAfter(span.until),
      staleYears: int(staleYears),
      afterSort,
      afterGap,
    },
    first,
  };
}

export function gapCursor(sort: string, gap: string): string {
  return toCursor([sort, gap]);
}

/** Reports on a year come out in it or in the next: the end of the year after a span's. */
function yearAfter(until: string): string {
  const year = Number(until.slice(0, 4));
  return Number.isNaN(year) || until.length < 4 ? until : `${year + 1}~`;
}
