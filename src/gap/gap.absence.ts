import type { Absence, Hop } from '../chain/hop.type.js';
import type { GraphNode } from '../graph/instance.js';
import type { GapKind } from './gap-kind.type.js';
import type { GapFacts } from './gap.repository.js';

/** The hop of the chain that is missing; null where nothing of the chain is. */
export const missingHops: Record<GapKind, Hop | null> = {
  SHORTFALL: null,
  STALE: 'ACTIVITY',
  UNMANDATED: 'MANDATE',
  UNMEASURED: 'RESULT',
  UNPROGRAMMED: 'PROGRAMME',
  UNREPORTED: 'ACTIVITY',
  WEAKLY_EVIDENCED: 'EVIDENCE',
};

/** Why it is missing, as far as the record can tell; null for what a source itself says is lacking. */
export function absenceOf(
  gap: GapKind,
  node: GraphNode,
  facts: GapFacts,
  period: { readonly until: string } | undefined,
): Absence | null {
  const { adopted, until, covered } = facts;
  if (gap === 'SHORTFALL') return null;
  if (gap === 'UNMANDATED') {
    return node.verification === 'SOURCE_TEXT' ? 'NOTHING_THERE' : 'OUTSIDE_SOURCES';
  }
  if (gap === 'WEAKLY_EVIDENCED') return 'NOTHING_THERE';
  const dependsOnPeriod = gap === 'UNREPORTED' || gap === 'UNMEASURED';
  if (dependsOnPeriod && period && adopted !== null && adopted > period.until) {
    return 'NOT_APPLICABLE';
  }
  if (dependsOnPeriod && period && !covered) return 'OUTSIDE_SOURCES';
  // What is younger than every text of the record none of them can report on.
  if (adopted !== null && (until === null || adopted > `${until}~`)) return 'OUTSIDE_SOURCES';
  return 'NOT_REPORTED';
}

/** Since when it is a gap; null where the record does not know. */
export function sinceOf(
  gap: GapKind,
  { adopted, reported, first, last }: GapFacts,
  period: { readonly since: string } | undefined,
): string | null {
  const began = adopted ?? reported;
  if (gap === 'SHORTFALL') return reported;
  if (gap === 'STALE') return last?.replace('~', '') ?? null;
  if (gap === 'UNMEASURED') return first ?? began;
  if (gap === 'UNREPORTED' && period && (began === null || period.since > began)) {
    return period.since === '' ? began : period.since;
  }
  return began;
}
