import { passed, type Known } from './as-of.js';

/** From a commitment, a mandate or a text to `source`, the text that it stands in; none from other nodes. */
export const sourceOf = (node: string) =>
  `MATCH (${node})-[:DERIVES_FROM]->{0,1}()<-[:HAS_COMMITMENT]-{0,1}(source:Instrument|Resolution)`;

/**
 * Cypher that tells whether a node was known by `$asOf`: adopted, where a text was adopted on a date that
 * is known; else reported by a text that was out.
 */
export function adoptedOrReported(node: string, known: Known): string {
  if (known === 'ever') return 'true';
  const adopted = `EXISTS {
    ${sourceOf(node)}
    WHERE source.dateTo IS NOT NULL AND ${passed('source.dateTo', 'dated')}
  }`;
  const reported = `EXISTS {
    MATCH (${node})<-[:STATES|NAMES]-(said:Paragraph)
    MATCH (text:Node {id: said.text})
    WHERE ${passed('text.dateTo', known)}
      AND NOT EXISTS {
        ${sourceOf(node)}
        WHERE source.dateTo IS NOT NULL
      }
  }`;
  return `(${adopted} OR ${reported})`;
}
