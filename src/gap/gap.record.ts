import { passed } from '../chain/as-of.js';
import { meant } from '../chain/meant.js';
import { newestText } from '../chain/newest.js';
import { placesOfRegion } from '../chain/places.js';
import { textsOfInstrument } from '../chain/texts.js';
import type { GapScope } from './gap.scope.js';

/**
 * Clauses that bind what is the same for every subject: what the arguments mean, the `places` of the
 * region, how far the record reaches (`until`), the day that is asked about (`now`), and whether the
 * record reports on the period (`covered`).
 */
export function gapRecord({ known, inPeriod, inRegion, inText, filters }: GapScope): string {
  const out = passed('text.dateTo', known);
  const covered = `EXISTS {
    MATCH (text:Document)
    WHERE text.date >= $since AND text.date <= $yearAfter AND text.inRecord AND ${out}
  }`;
  return `${newestText(known)}
${filters.map((filter) => meant(filter)).join('\n')}
${inText ? textsOfInstrument() : 'WITH *, [] AS texts'}
${inRegion ? placesOfRegion() : 'WITH *, [] AS places'}
WITH *, coalesce($asOf, until) AS now, ${inPeriod ? covered : 'true'} AS covered`;
}
