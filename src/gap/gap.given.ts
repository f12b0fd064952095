import { argumentSpan, lastDayOf } from '../chain/as-of.js';
import type { Params } from '../db/db.js';
import type { Period } from '../list/inputs.js';
import { strengthRanks } from '../list/linked.js';
import type { Strength } from '../shared/vocabularies.js';
import type { GapPart, GapScope } from './gap.scope.js';
import { gapFilters } from './gap.subjects.js';

/** The arguments that say what is asked about and what of the record counts. */
export interface ScopeGiven {
  readonly instrument?: string | null;
  readonly theme?: string | null;
  readonly entity?: string | null;
  readonly region?: string | null;
  readonly period?: Period | null;
  readonly minimumStrength?: Strength | null;
  readonly includeUnverified: boolean;
  readonly asOf?: string | null;
  readonly includeUndated: boolean;
}

/**
 * What is asked about, whatever is then told of it.
 *
 * @throws ApiError BAD_USER_INPUT for a date or period that is none
 */
export function scopeQuestion(
  args: ScopeGiven,
  parts: readonly GapPart[],
): { scope: GapScope; params: Params } {
  const { minimumStrength, includeUnverified, asOf, includeUndated, region } = args;
  const span = args.period == null ? undefined : argumentSpan('period', args.period);
  return {
    scope: {
      strong: minimumStrength != null,
      checked: !includeUnverified,
      known: asOf == null ? 'ever' : includeUndated ? 'datedOrNot' : 'dated',
      inRegion: region != null,
      inPeriod: span !== undefined,
      goesOn: false,
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
    },
  };
}

/** Reports on a year come out in it or in the next: the end of the year after a span's. */
export function yearAfter(until: string): string {
  const year = Number(until.slice(0, 4));
  return Number.isNaN(year) || until.length < 4 ? until : `${year + 1}~`;
}
