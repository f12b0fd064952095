import { adoptedOrReported } from './adoption.js';
import { all, linkCounts, nodeCounts, type Weight } from './weight.js';

/** From a node of the chain to what stands beside it: whom and what it concerns. */
const touching =
  'ADDRESSED_TO|INVOLVES|HAS_THEME|HAS_TOPIC|CONCERNS_GROUP|CONCERNS_SUBSTANCE|SUPPORTS_TARGET';
const beside = 'Entity|Partnership|Country|Region|Theme|Topic|PopulationGroup|Substance|SdgTarget';

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
  MATCH (from)-[:HAS_MEMBER]->{0,3}(at)
  WHERE at = from OR from:Region
  RETURN collect(DISTINCT at) AS anchors
}`;

const led = (head: string, held: string) =>
  `RETURN from AS pivot, ${head} AS head, ${held} AS held, entry, false AS beside`;

/**
 * Clauses that bind where the chains of `from` go down: at `entry`, which is it, or what a text or chapter
 * holds, or what touches it (`beside`); `head` and `held` are the nodes and links that lead there. From
 * `pivot`, the first of them, they go up.
 */
export function chainHeads(weight: Weight): string {
  const served = linkCounts('link', weight);
  const checked = nodeCounts('node', weight);
  const entry = all([
    checked === 'true' ? 'true' : `all(node IN head + [entry] WHERE ${checked})`,
    adoptedOrReported('[entry]', weight.known),
    served === 'true' ? 'true' : `all(link IN held WHERE type(link) <> 'SERVES' OR ${served})`,
  ]);
  // Of a whole text, what it holds; and what names it as a whole, but for what names an item of it too.
  const ofText = (
    text: string,
  ) => `-[link:HAS_COMMITMENT|DERIVES_FROM|SERVES]-(entry:Commitment|Mandate|Programme|Activity)
    WHERE (type(link) <> 'DERIVES_FROM' OR NOT EXISTS {
        (${text})-[:HAS_COMMITMENT]->()<-[:DERIVES_FROM]-(entry)
      })`;
  return `CALL (from, anchors) {
    WITH from AS entry, from
    WHERE entry:Mandate|Programme|Activity|Meeting|Result|Outcome
    ${led('[]', '[]')}
    UNION ALL
    MATCH path = (from:Commitment)<-[:PART_OF]-{0,3}(entry:Commitment)
    ${led('nodes(path)[..-1]', 'relationships(path)')}
    UNION ALL
    MATCH (from:Commitment)-[link:PART_OF]->(entry:Commitment)
    WHERE from.part IS NOT NULL
    ${led('[from]', '[link]')}
    UNION ALL
    MATCH (from:Instrument|Resolution)${ofText('from')}
    ${led('[from]', '[link]')}
    UNION ALL
    MATCH (from:Resolution)-[holds:ADOPTS|CONTAINED_IN]-(held:Instrument)${ofText('held')}
      AND (type(holds) = 'ADOPTS' OR NOT EXISTS { (from)-[:ADOPTS]->(held) })
    ${led('[from, held]', '[holds, link]')}
    UNION ALL
    WITH from AS entry, from
    WHERE entry:Instrument|Resolution AND NOT ($goesDown AND EXISTS {
      (entry)-[:ADOPTS|CONTAINED_IN]-{0,1}(:Instrument|Resolution)-[:HAS_COMMITMENT|DERIVES_FROM|SERVES]-()
    })
    ${led('[]', '[]')}
    UNION ALL
    UNWIND anchors AS at
    MATCH (at:${beside})<-[touch:${touching}]-(entry:Commitment|Mandate|Programme|Activity|Result|Outcome)
    WHERE ${counts}
    WITH DISTINCT entry
    RETURN entry AS pivot, [] AS head, [] AS held, entry, true AS beside
  }
  WITH *
  WHERE ${entry}`;
}
