import { adoptedOrReported, sourceOf } from './adoption.js';
import { all, linkCounts, nodeCounts, type Weight } from './weight.js';

const doing = 'Programme|Activity|Meeting';
/** What a mandate may be answered by: what was asked for may be a text. */
const answers = `${doing}|Document|Section|Instrument`;
const asking = 'Commitment|Mandate|Instrument';

/**
 * Clauses that follow the chain down from `start`, each way to its end: `nodes` beyond the start, `links`
 * to them, and `key`, the order of the ways. None where `start` is null.
 *
 * What was done under a programme before `adopted` is no step from the text to the programme to it.
 */
export function waysDown(weight: Weight): string {
  const mandate = all([nodeCounts('mandate', weight), adoptedOrReported('mandate', weight.known)]);
  const work = all([linkCounts('ask', weight), nodeCounts('work', weight)]);
  const part = all([
    linkCounts('under', weight),
    nodeCounts('part', weight),
    `(NOT part:Activity OR adopted IS NULL OR coalesce(part.dateTo, adopted) + '~' >= adopted)`,
    `(NOT part:Activity OR adopted IS NULL OR part.dateTo IS NOT NULL OR EXISTS {
        MATCH (part)<-[:STATES]-(told:Paragraph)
        MATCH (report:Node {id: told.text})
        WHERE report.dateTo + '~' >= adopted
      })`,
  ]);
  const figure = all([linkCounts('came', weight), nodeCounts('figure', weight)]);
  return `MATCH
    way =
      (start)
      ((:Commitment)<-[:DERIVES_FROM]-(mandate:Mandate) WHERE ${mandate}){0,1}
      ()
      ((:Commitment|Mandate)-[ask:SERVES|ANSWERS|ANSWERED_BY]-(work:${answers}) WHERE ${work}){0,1}
      ()
      ((:${doing})<-[under:UNDER|PART_OF]-(part:${doing}) WHERE ${part}){0,3}
      ()
      ((:${doing}|Document)<-[came:ATTRIBUTED_TO]-(figure:Result|Outcome) WHERE ${figure}){0,1}
      ()
  ${longest}`;
}

/**
 * Clauses that follow the chain up from `begin`, each way to its end, bound as `waysDown` does. What was
 * done by `lastDay` under a programme is no step to a text that was adopted later.
 */
export function waysUp(weight: Weight): string {
  const doer = linkCounts('under', weight);
  const asked = all([
    linkCounts('ask', weight),
    nodeCounts('asked', weight),
    adoptedOrReported('asked', weight.known),
    `(NOT asker:Programme OR lastDay IS NULL OR NOT EXISTS {
        ${sourceOf('asked')}
        WHERE source.dateFrom > lastDay
      })`,
  ]);
  const text = all([nodeCounts('text', weight), adoptedOrReported('text', weight.known)]);
  return `MATCH
    way =
      (begin)
      ((:Result|Outcome)-[came:ATTRIBUTED_TO]->(:${doing}|Document) WHERE ${linkCounts('came', weight)}){0,1}
      ()
      ((:${doing})-[under:UNDER|PART_OF]->(whole:${doing}) WHERE ${all([doer, nodeCounts('whole', weight)])}){0,3}
      ()
      ((asker:${doing}|Document)-[ask:SERVES|ANSWERS|ANSWERED_BY]-(asked:${asking}) WHERE ${asked}){0,1}
      ()
      ((:Mandate)-[:DERIVES_FROM]->(text:Commitment|Instrument|Resolution) WHERE ${text}){0,1}
      ()
      ((:Commitment)<-[:HAS_COMMITMENT]-(:Instrument)){0,1}
      ()
  ${longest}`;
}

/**
 * Of the ways that are found, those that no other goes on from. Where two links join the same nodes, the
 * stronger one is the step: keys are equal then, and the last one stays.
 */
const longest = `WITH
    nodes(way)[1..] AS nodes,
    relationships(way) AS links
  WITH
    nodes,
    links,
    reduce(key = '', node IN nodes | key + node.sort + '\\n') AS key,
    reduce(
      weight = 0, link IN links |
      weight + 10 * coalesce(link.strengthRank, 3) +
        CASE type(link) WHEN 'ANSWERED_BY' THEN 0 WHEN 'ANSWERS' THEN 1 ELSE 2 END
    ) AS weight
  ORDER BY key, weight
  WITH collect({nodes: nodes, links: links, key: key}) AS ways
  UNWIND range(0, size(ways) - 1) AS place
  WITH ways[place] AS way, ways[place + 1] AS next
  WHERE next IS NULL OR NOT next.key STARTS WITH way.key`;
