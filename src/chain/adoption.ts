import { passed, type Known } from './as-of.js';

/** From a commitment, a mandate or a text to `source`, the text that it stands in; none from other nodes. */
export const sourceOf = (node: string) =>
  `MATCH (${node})-[:DERIVES_FROM]->{0,1}()<-[:HAS_COMMITMENT]-{0,1}(source:Instrument|Resolution)`;

/**
 * Cypher that tells whether every node of a list was known by `$asOf`: adopted, where its text was adopted
 * on a date that is known; else reported by a text that was out.
 */
export function adoptedOrReported(nodes: string, known: Known): string {
  if (known === 'ever') return 'true';
  const undated = known === 'datedOrNot' ? ' OR size(dates) = 0' : '';
  return `NOT EXISTS {
    UNWIND ${nodes} AS node
    OPTIONAL ${sourceOf('node')}
    WITH node, min(source.dateTo) AS adopted
    OPTIONAL MATCH (node)<-[:STATES|NAMES]-(said:Paragraph)
    WHERE adopted IS NULL
    OPTIONAL MATCH (teller:Node {id: said.text})
    WITH node, adopted, collect(DISTINCT teller.dateTo) AS told
    WITH node, CASE WHEN adopted IS NULL THEN told ELSE [adopted] END AS dates
    WHERE NOT (any(date IN dates WHERE ${passed('date', 'dated')})${undated})
    RETURN node
  }`;
}
