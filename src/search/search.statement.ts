import type { Query } from '../db/query.js';
import type { FacetKind } from './facet.type.js';
import { everyFacet, facets } from './facets.js';

/** What is asked of a search, as far as it changes the statement; values are parameters. */
export interface SearchScope {
  /** Cypher over `node`, from the closed tables of the filters. */
  readonly conditions: readonly string[];
  /** The facets that it is narrowed by, to keys in the parameters of their names. */
  readonly narrowed: readonly FacetKind[];
}

/**
 * The nodes that a search finds, best first, how many there are, and their facets where they are asked
 * for: what the questions to the full-text indexes answer, brought together in one statement.
 *
 * A node's rank is that of the whole text, if that names it; else that of its Latin and its Chinese
 * words, the lesser of the two, if every one of them is met (3 and up); else 2 where a part of the text
 * names it whole, 1 where words of its names are met, 0 where others are. The score is the rank and,
 * behind the point, how relevant the index holds it. A section whose heading is the text ranks 2 lower:
 * it gives way to the thing that it is about, also where that has the text as an alias.
 *
 * params   $asks: LIST<MAP> of {index, query, side, rank, field (null: in several)}, $sides (int), $most
 *          (int, answers taken of each question), $afterScore and $afterId, null on the first page,
 *          $limit (int), those of the conditions, and a list of keys of each facet it is narrowed by
 * returns  one row: page, LIST<MAP> of {node, score, field}, by score downwards, then id; total;
 *          facets, LIST<MAP> of {by, valueCount, values: LIST<MAP> of {key, node (of a theme or text),
 *          count}}, those of most first
 * index    search_english, search_chinese, search_whole (V020)
 */
export function searchStatement(scope: SearchScope, withFacets: boolean): Query {
  const text = `UNWIND $asks AS ask
CALL db.index.fulltext.queryNodes(ask.index, ask.query, {limit: $most})
  YIELD node, score
WITH node, ask, score
ORDER BY ask.rank DESC, score DESC, ask.field
WITH
  node,
  ask.side AS side,
  max(ask.rank) AS rank,
  max(score) AS relevance,
  collect(ask.field)[0] AS field
ORDER BY rank DESC, relevance DESC, field
WITH
  node,
  collect(field)[0] AS field,
  sum(relevance) AS relevance,
  max(CASE side WHEN 'whole' THEN rank END) AS whole,
  max(CASE side WHEN 'part' THEN rank END) AS part,
  collect(CASE WHEN side IN ['latin', 'han'] THEN rank END) AS words
WITH
  node,
  field,
  relevance / (relevance + 10) AS fraction,
  CASE
    WHEN whole IS NOT NULL AND node:Section THEN whole - 2
    WHEN whole IS NOT NULL THEN whole
    WHEN size(words) = $sides AND all(rank IN words WHERE rank >= 3)
      THEN reduce(least = 4, rank IN words | CASE WHEN rank < least THEN rank ELSE least END)
    WHEN part IS NOT NULL THEN part
    WHEN any(rank IN words WHERE rank IN [1, 4]) THEN 1
    ELSE 0
  END AS rank
WITH node, field, round(rank + fraction, 6) AS score
${narrowing(scope)}
WITH collect({node: node, score: score, field: field}) AS found
CALL (found) {
  UNWIND found AS one
  WITH one
  WHERE
    $afterScore IS NULL OR
    one.score < $afterScore OR
    (one.score = $afterScore AND one.node.id > $afterId)
  ORDER BY one.score DESC, one.node.id
  LIMIT $limit
  WITH one
  ORDER BY one.score DESC, one.node.id
  RETURN collect({node: properties(one.node), score: one.score, field: one.field}) AS page
}
${withFacets ? `${counting}\nRETURN page, size(found) AS total, facets` : 'RETURN page, size(found) AS total'}`;
  return { name: withFacets ? 'search/find-with-facets' : 'search/find', text };
}

/** Clauses that keep what the filter and the facets let through. */
function narrowing({ conditions, narrowed }: SearchScope): string {
  const chosen = narrowed.map((facet) => `all(key IN $narrow${facet} WHERE key IN ${facet})`);
  return [
    ...(conditions.length > 0 ? [`WITH *\nWHERE ${conditions.join('\n  AND ')}`] : []),
    ...narrowed.map((facet) => facets[facet]),
    ...(chosen.length > 0 ? [`WITH *\nWHERE ${chosen.join(' AND ')}`] : []),
  ].join('\n');
}

/** Clauses that count all of `found` by every facet; UNKNOWN is kept however many values there are. */
const counting = `CALL (found) {
  UNWIND found AS one
  WITH one.node AS node
  ${everyFacet.map((facet) => facets[facet]).join('\n')}
  UNWIND [${everyFacet.map((facet) => `{by: '${facet}', keys: ${facet}}`).join(', ')}] AS facet
  UNWIND facet.keys AS key
  WITH facet.by AS by, key, count(*) AS count
  ORDER BY key = 'UNKNOWN' DESC, count DESC, key
  WITH by, count(key) AS valueCount, collect({key: key, count: count})[..100] AS most
  UNWIND most AS value
  OPTIONAL MATCH (node:Node {id: value.key})
  WITH by, valueCount, value, node
  ORDER BY value.key = 'UNKNOWN', value.count DESC, value.key
  WITH by, valueCount, collect({key: value.key, count: value.count, node: properties(node)}) AS values
  RETURN collect({by: by, valueCount: valueCount, values: values}) AS facets
}`;
