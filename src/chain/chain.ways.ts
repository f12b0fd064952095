import { adoptedOrReported, sourceOf } from './adoption.js';
import { all, linkCounts, nodeCounts, type Weight } from './weight.js';

const doing = 'Programme|Activity|Meeting';
/** What a mandate may be answered by: what was asked for may be a text. */
const answers = `${doing}|Document|Section|Instrument`;

/**
 * Clauses that follow the chain down from `start`, each way to its end, as `way`: its `nodes` beyond the
 * start, the `links` to them, and `key`, the order of the ways. None where `start` is null.
 *
 * What was done under a programme before `adopted` is no step from the text to the programme to it.
 */
export function waysDown(weight: Weight): string {
  const before = `part:Activity AND coalesce(adopted > part.dateTo + '~', true) AND NOT EXISTS {
      MATCH (part)<-[:STATES]-(told:Paragraph)
      MATCH (report:Node {id: told.text})
      WHERE part.dateTo IS NULL AND report.dateTo + '~' >= adopted
    }`;
  return `MATCH
    way =
      (start)
      ((:Commitment)<-[:DERIVES_FROM]-(:Mandate)){0,1}
      ()
      ((:Commitment|Mandate)-[:SERVES|ANSWERS|ANSWERED_BY]-(:${answers})){0,1}
      ()
      ((:${doing})<-[:UNDER|PART_OF]-(:${doing})){0,3}
      ()
      ((:${doing}|Document)<-[:ATTRIBUTED_TO]-(:Result|Outcome)){0,1}
      ()
  ${longest(weight, [`(adopted IS NULL OR none(part IN parts WHERE ${before}))`])}`;
}

/**
 * Clauses that follow the chain up from `begin`, bound as `waysDown` does. What was done by `lastDay` under
 * a programme is no step to a text that was adopted later.
 */
export function waysUp(weight: Weight): string {
  const later = `EXISTS {
      ${sourceOf('node')}
      WHERE source.dateFrom > lastDay
    }`;
  return `MATCH
    way =
      (begin)
      ((:Result|Outcome)-[:ATTRIBUTED_TO]->(:${doing}|Document)){0,1}
      ()
      ((:${doing})-[:UNDER|PART_OF]->(:${doing})){0,3}
      ()
      ((:${doing}|Document)-[:SERVES|ANSWERS|ANSWERED_BY]-(:Commitment|Mandate|Instrument)){0,1}
      ()
      ((:Mandate)-[:DERIVES_FROM]->(:Commitment|Instrument|Resolution)){0,1}
      ()
      ((:Commitment)<-[:HAS_COMMITMENT]-(:Instrument)){0,1}
      ()
  ${longest(weight, [
    `none(node IN nodes WHERE any(part IN parts WHERE part:Programme) AND ${later})`,
    adoptedOrReported(
      '[node IN nodes WHERE (node:Commitment|Mandate|Instrument|Resolution)]',
      weight.known,
    ),
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
