import { knownBy } from './as-of.js';
import { all, linkCounts, nodeCounts, type Weight } from './weight.js';

/** From a node of the chain to what stands beside it: whom and what it concerns. */
const touching =
  'ADDRESSED_TO|INVOLVES|HAS_THEME|HAS_TOPIC|CONCERNS_GROUP|CONCERNS_SUBSTANCE|SUPPORTS_TARGET';

/** Who only gave money to work in a country did not put it there. */
const counts = "NOT (coalesce(touch.role, '') = 'DONOR' AND at:Country|Region)";

/** Cypher that tells whether a node of the chain touches one of `anchors`. */
export function touches(node: string): string {
  return `EXISTS {
    MATCH (${node})-[touch:${touching}]->(at)
    WHERE at IN anchors AND ${counts}
  }`;
}

/** A clause that binds `anchors`: what is asked from, and what the record lists in a region. */
export const anchorsOf = `CALL (from) {
  MATCH (from)-[:HAS_MEMBER*0..3]->(at)
  WHERE at = from OR from:Region
  RETURN collect(DISTINCT at) AS anchors
}`;

/**
 * Clauses that bind where the chains of `from` go down: at `entry`, which is it, or what a text or chapter
 * holds, or what touches it (`beside`); `head` and `held` are the nodes and links that lead there. From
 * `pivot`, the first of them, they go up.
 *
 * An act of a paragraph leads to the paragraph too. A text leads to what it holds, and to what names it as a
 * whole, but for mandates that derive from a commitment of it; a resolution to those of the text that it
 * adopted.
 */
export function chainHeads(weight: Weight): string {
  const checked = nodeCounts('node', weight);
  const served = linkCounts('link', weight);
  const entry = all([
    checked === 'true' ? 'true' : `all(node IN head + [entry] WHERE ${checked})`,
    knownBy('entry', weight.known),
    served === 'true' ? 'true' : `all(link IN held WHERE type(link) <> 'SERVES' OR ${served})`,
  ]);
  return `CALL (from, anchors) {
  MATCH path = (from:Commitment|Mandate|Programme|Activity|Meeting|Result|Outcome)<-[:PART_OF*0..3]-(entry)
  WHERE entry = from OR (from:Commitment AND entry:Commitment)
  RETURN from AS pivot, path, entry
  UNION ALL
  MATCH path = (from:Commitment WHERE from.part IS NOT NULL)-[:PART_OF]->(entry)
  RETURN from AS pivot, path, entry
  UNION ALL
  MATCH path = (from:Instrument|Resolution)-[adopts:ADOPTS|CONTAINED_IN*0..1]-(body)-[link:HAS_COMMITMENT|DERIVES_FROM|SERVES]-(entry)
  WHERE (body = from OR (from:Resolution AND body:Instrument))
    AND none(one IN adopts WHERE type(one) = 'CONTAINED_IN' AND EXISTS { (from)-[:ADOPTS]->(body) })
    AND NOT EXISTS {
      (body:Instrument)-[:HAS_COMMITMENT]->()<-[:DERIVES_FROM]-(entry:Mandate)
    }
  RETURN from AS pivot, path, entry
  UNION ALL
  UNWIND anchors AS at
  MATCH (at WHERE NOT at:Commitment|Programme|Activity)<-[touch:${touching}]-(entry:Commitment|Mandate|Programme|Activity|Result|Outcome)
  WHERE ${counts}
  WITH DISTINCT entry AS pivot, entry
  RETURN pivot, NULL AS path, entry
}
WITH *, path IS NULL AS beside, coalesce(nodes(path)[..-1], []) AS head, coalesce(relationships(path), []) AS held
WHERE ${entry}`;
}
