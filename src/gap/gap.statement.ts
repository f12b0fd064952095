import type { Query } from '../db/query.js';
import { gapBeginning } from './gap.beginning.js';
import { gapConditions } from './gap.conditions.js';
import { gapRecord } from './gap.record.js';
import type { GapScope } from './gap.scope.js';
import { gapStart } from './gap.start.js';
import { gapWork } from './gap.work.js';

/**
 * The gaps of every subject, a page of them, in one statement. Each subject is looked at once, in the
 * order of everything, and tells all its gaps, so that a page looks at little beyond its end.
 *
 * params   $instrument, $theme, $entity; $minimumStrength, $asOf, $region, $since, $until, $yearAfter (the end of
 *          the year after `$until`), $staleYears (int), $limit (int), $afterSort, $afterGap
 * returns  gap, node, facts, latest (the last reported work, or null), told (the paragraphs that state
 *          the node), rests (the paragraphs that its links rest on); in order of the node and the gap
 */
export function gapStatement(scope: GapScope): Query {
  const text = `${found(scope)}
WITH *
ORDER BY node.sort, gap
LIMIT $limit
CALL (node) {
  MATCH (node)<-[said:STATES|NAMES]-(paragraph:Paragraph)
  WITH paragraph, said
  ORDER BY type(said) DESC, paragraph.sort
  LIMIT 20
  RETURN collect(paragraph.id + coalesce('@' + said.sentence, '')) AS told
}
RETURN
  gap,
  properties(node) AS node,
  work {
    .*,
    adopted: adopted,
    reported: reported,
    until: until,
    covered: covered,
    answers: COUNT { (node)-[:ANSWERED_BY|ANSWERS]-() }
  } AS facts,
  properties(latest) AS latest,
  told,
  reduce(rests = [], link IN links | rests + link.evidence)[..100] AS rests
ORDER BY node.sort, gap`;
  return { name: 'gap/page', text };
}

/** How many gaps there are, for `totalCount`. */
export function gapCountStatement(scope: GapScope): Query {
  return {
    name: 'gap/count',
    text: `${found({ ...scope, goesOn: false })}\nRETURN count(gap) AS total`,
  };
}

/** Clauses that bind every gap beside its `node` and what it is told by. */
function found(scope: GapScope): string {
  return `${gapRecord(scope)}
WITH *, toString(toInteger(left(now, 4)) - $staleYears) + substring(now, 4) AS staleBefore
CALL (${['places', 'texts', ...scope.filters].join(', ')}) {
  ${scope.parts.map((part) => gapStart(scope, part)).join('\n  UNION ALL\n  ')}
}
WITH *
ORDER BY node.sort
${gapBeginning(scope)}
${gapWork(scope)}
UNWIND [gap IN [${gapConditions(scope).join(', ')}] WHERE gap IS NOT NULL] AS gap
WITH *${scope.goesOn ? '\nWHERE node.sort > $afterSort OR gap > $afterGap' : ''}`;
}
