import { passed } from '../chain/as-of.js';
import { all } from '../chain/weight.js';
import type { GapScope } from './gap.scope.js';

/**
 * Clauses that bind `adopted`, the date of the text that a subject stands in (of a programme its own
 * beginning), and `reported`, the date of the first text that speaks of it. By `$asOf` it must have been
 * adopted; where that date is not known, reported. A shortfall must have been reported for the period.
 */
export function gapBeginning(scope: GapScope): string {
  const where = all([
    scope.known === 'ever'
      ? 'true'
      : `CASE WHEN of IS NULL THEN reports > 0 ELSE ${passed('of', scope.known)} END`,
    scope.inPeriod
      ? '(NOT node:Shortfall OR (reported <= $yearAfter AND reportedTo >= $since))'
      : 'true',
  ]);
  return `CALL (node) {
  MATCH (node)-[:DERIVES_FROM]->{0,1}()<-[:HAS_COMMITMENT]-{0,1}(source)
  WHERE source:Instrument OR source:Resolution
  RETURN min(source.dateTo) AS of
}
CALL (node) {
  MATCH (node)<-[:STATES|NAMES]-(paragraph:Paragraph)
  MATCH (text:Node {id: paragraph.text})
  WHERE ${passed('text.dateTo', scope.known)}
  RETURN
    count(text) AS reports,
    min(text.dateFrom) AS reported,
    max(text.dateTo) + '~' AS reportedTo
}
WITH *, coalesce(of, node.dateFrom, node.periodFrom) AS adopted
WHERE ${where}`;
}
