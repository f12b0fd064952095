import { chainConditions } from './chain.filters.js';
import { chainHeads, touches } from './chain.heads.js';
import { complete, missing } from './chain.missing.js';
import type { ChainScope } from './chain.scope.js';
import { waysDown, waysUp } from './chain.ways.js';
import { all, linkCounts, nodeCounts } from './weight.js';

/**
 * Clauses that bind every chain as `nodes` and `links`, top first, with `complete` and `missing`, and `sort` and `key`,
 * by which they are in order: promises first. Each place where chains go down is followed to its ends before
 * the next.
 *
 * A chain of what touches the node that is asked from is told once: at the first of its steps that does.
 */
export function chainsFound(scope: ChainScope): string {
  return `${chainHeads(scope)}
  AND (beside OR $goesDown OR entry = from)
WITH *, CASE WHEN entry:Commitment|Mandate THEN '' ELSE '~' END + entry.sort AS sort
ORDER BY sort${scope.goesOn ? '\nWHERE sort >= $asked.afterSort' : ''}
WITH *, CASE WHEN beside OR $goesUp THEN pivot END AS begin, CASE WHEN beside OR $goesDown THEN entry END AS start
OPTIONAL CALL (begin) {
  ${waysUp(scope)}
  RETURN way AS up
}
WITH *, reverse(coalesce(up.nodes, [])) AS above
WHERE NOT beside OR none(step IN above WHERE ${touches('step')})
WITH *, above + head + [entry] AS upper
WITH *, upper[0].adoptedFrom AS adopted
OPTIONAL CALL (start, adopted) {
  ${waysDown(scope)}
  RETURN way AS down
}
WITH *
WHERE size(down.nodes) > 0 OR ${endsHere(scope)}
WITH
  *,
  upper + coalesce(down.nodes, []) AS nodes,
  reverse(coalesce(up.links, [])) + held + coalesce(down.links, []) AS links,
  coalesce(up.key, '') + reduce(key = '', step IN head | key + step.sort + '\\n') + coalesce(down.key, '') AS key
WITH *, ${complete} AS complete, ${missing} AS missing
WHERE ${all([...chainConditions(scope), ...(scope.goesOn ? ['(sort > $asked.afterSort OR key > $asked.afterKey)'] : [])])}`;
}

/**
 * Whether a chain may end where it goes down. What has items or acts is told by those, and an act by its
 * paragraph where that has a mandate or work.
 */
function endsHere(scope: ChainScope): string {
  const more = all([linkCounts('link', scope), nodeCounts('more', scope)]);
  return `NOT (beside OR $goesDown) OR NOT entry:Commitment OR NOT (
    EXISTS { (entry)<-[:PART_OF]-(:Commitment) }
    OR EXISTS {
      MATCH (entry WHERE entry.part IS NOT NULL)-[:PART_OF]->()<-[link:SERVES|DERIVES_FROM]-(more)
      WHERE ${more}
    }
  )`;
}
