import { knownBy } from './as-of.js';
import { all, linkCounts, nodeCounts, type Weight } from './weight.js';

/** What a chain leads to below its commitments: what asks, what is done, what came of it. */
const below = 'Mandate|Programme|Activity|Meeting|Document|Result|Outcome';
const above = 'Commitment|Mandate|Programme|Activity|Meeting|Document|Instrument|Resolution';

/** Items are part of their chapter, but a chapter is no step from its item. */
const noItem = "none(link IN links WHERE type(link) = 'PART_OF' AND startNode(link):Commitment)";

/** The last day of what was done: its own, else that of its last report. */
const lastDay = (done: string) => `coalesce(${done}.dateTo, ${done}.reportedTo) + '~'`;

/**
 * Clauses that follow the chain down from `start`, each way to its end, as `way`: its `nodes` beyond the
 * start, the `links` to them, and `key`, the order of the ways. None where `start` is null.
 *
 * All links of a chain lead up, but for ANSWERED_BY. What was done under a programme before `adopted` is no
 * step from the text to it.
 */
export function waysDown(weight: Weight): string {
  return `CALL (start) {
    MATCH way = (start)<-[links:DERIVES_FROM|SERVES|ANSWERS|UNDER|PART_OF|ATTRIBUTED_TO*0..6]-()
    WHERE all(node IN nodes(way) WHERE (node:Commitment|${below})) AND ${noItem}
    RETURN way
    UNION ALL
    MATCH way = (start)<-[:DERIVES_FROM*0..1]-(:Mandate)-[:ANSWERED_BY]->()<-[:UNDER|PART_OF|ATTRIBUTED_TO*0..4]-()
    WHERE all(node IN nodes(way) WHERE (node:Commitment|${below}|Section|Instrument))
    RETURN way
  }
  ${longest(weight, [`none(part IN parts WHERE part:Activity AND coalesce(${lastDay('part')} < adopted, false))`])}`;
}

/**
 * Clauses that follow the chain up from `begin`, bound as `waysDown` does. What was done under a programme
 * is no step to a text that was adopted later.
 */
export function waysUp(weight: Weight): string {
  const known = knownBy('node', weight.known);
  return `CALL (begin) {
    MATCH way = (begin)-[links:ATTRIBUTED_TO|UNDER|PART_OF|SERVES|ANSWERS|DERIVES_FROM*0..6]->()<-[:HAS_COMMITMENT*0..1]-()
    WHERE all(node IN nodes(way)[1..] WHERE (node:${above})) AND ${noItem}
      AND none(link IN links WHERE type(link) = 'ATTRIBUTED_TO' AND endNode(link):Instrument|Resolution)
    RETURN way
    UNION ALL
    MATCH way = (begin)-[:ATTRIBUTED_TO|UNDER|PART_OF*0..4]->(:Programme|Activity|Meeting|Document)<-[:ANSWERED_BY]-(:Mandate)-[:DERIVES_FROM*0..1]->()<-[:HAS_COMMITMENT*0..1]-()
    WHERE all(node IN nodes(way)[1..] WHERE (node:${above}))
    RETURN way
  }
  ${longest(weight, [
    `none(node IN nodes WHERE coalesce(node.adoptedFrom > ${lastDay('head([done IN [begin] + nodes WHERE done:Activity])')}, false)
      AND any(part IN parts WHERE part:Programme))`,
    known === 'true' ? 'true' : `all(node IN nodes WHERE ${known})`,
  ])}`;
}

/** The order of links that join the same two nodes, weakest first. */
const rank = `10 * coalesce(link.strengthRank, 3) +
        CASE type(link) WHEN 'ANSWERED_BY' THEN 0 WHEN 'ANSWERS' THEN 1 ELSE 2 END`;

/**
 * Of the ways that are found, those that count and that no other goes on from. Where two links join the
 * same nodes, the stronger one is the step: their keys are equal then, and the last one stays.
 *
 * @param holds conditions over `nodes` and `parts`, those that were reached as part of a whole
 */
function longest(weight: Weight, holds: readonly string[]): string {
  const links = linkCounts('link', weight);
  const nodes = nodeCounts('node', weight);
  const counted = all([
    links === 'true'
      ? 'true'
      : `all(link IN links WHERE type(link) IN ['DERIVES_FROM', 'HAS_COMMITMENT'] OR ${links})`,
    nodes === 'true' ? 'true' : `all(node IN nodes WHERE ${nodes})`,
    ...holds,
  ]);
  return `WITH nodes(way)[1..] AS nodes, relationships(way) AS links
  WITH
    nodes,
    links,
    [
      place IN range(0, size(links) - 1)
      WHERE type(links[place]) IN ['UNDER', 'PART_OF'] |
      nodes[place]
    ] AS parts
  WHERE ${counted}
  WITH
    nodes,
    links,
    reduce(key = '', node IN nodes | key + node.sort + '\\n') AS key,
    reduce(weight = 0, link IN links | weight + ${rank}) AS weight
  ORDER BY key, weight
  WITH collect({nodes: nodes, links: links, key: key}) AS ways
  UNWIND range(0, size(ways) - 1) AS place
  WITH ways[place] AS way, ways[place + 1] AS next
  WHERE next IS NULL OR NOT next.key STARTS WITH way.key`;
}
