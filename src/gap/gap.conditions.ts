import { all, linkCounts, nodeCounts } from '../chain/weight.js';
import { everyGapKind, type GapKind } from './gap-kind.type.js';
import type { GapScope } from './gap.scope.js';
import { told } from './gap.subjects.js';

/** Cypher of each gap that is asked for: its name where it is one, else null; in the order of the names. */
export function gapConditions(scope: GapScope): string[] {
  return everyGapKind.flatMap((gap) => {
    const kinds = scope.parts
      .filter(({ gaps }) => gaps.includes(gap))
      .map(({ subject }) => `node:${subject.kind}`);
    if (kinds.length === 0) return [];
    return [`CASE WHEN (${kinds.join(' OR ')}) AND ${conditions[gap](scope)} THEN '${gap}' END`];
  });
}

const conditions: Record<GapKind, (scope: GapScope) => string> = {
  SHORTFALL: () => 'true',
  // What asked for a text or a meeting once, and got it, does not grow old.
  STALE: () => 'work.last < staleBefore AND work.documents = 0',
  UNMANDATED: (scope) => `NOT EXISTS {
    MATCH ${told}<-[link:DERIVES_FROM]-(mandate:Mandate)
    WHERE ${all([
      "mandate.addresseeKind = 'IMPLEMENTING_ENTITY'",
      linkCounts('link', scope),
      nodeCounts('mandate', scope),
    ])}
  }`,
  UNMEASURED: () => 'work.during > 0 AND work.figures = 0 AND work.documents = 0',
  UNPROGRAMMED: () => 'size(links) = 0',
  UNREPORTED: () => 'work.during = 0',
  WEAKLY_EVIDENCED: () => 'work.strongest = 1',
};
