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
 * The nodes that a search finds, best first: what the questions to the full-text indexes answer,
 * brought together.
 *
 * A node's rank is that of the whole text, if that names it; else that of its Latin and its Chinese
 * words, the lesser of the two, if every one of them is met (3 and up); else 2 where a part of the text
 * names it whole, 1 where words of its names are met, 0 where others are. The score is the rank and,
 * behind the point, how relevant the index holds it. A heading that is called like a thing gives way to
 * the thing: it is met by its words at most, and half as relevant.
 *
 * params   $asks: LIST<MAP> of {index, query, side, rank, field (null: in several)}, $sides (int), $most
 *          (int, answers taken of each question), $afterScore and $afterId, null on the first page,
 *          $limit (int), those of the conditions, and a list of keys of each facet it is narrowed by
 * returns  node, score, field; by score downwards, then id
 * index    search_english, search_chinese, search_whole (V020)
 */
export function findStatement(scope: SearchScope): Query {
  const text = `${asked('node, score')}
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
  relevance / (relevance + 10) * CASE WHEN node:Section THEN 0.5 ELSE 1.0 END AS fraction,
  CASE
    WHEN whole = 6 AND node:Section THEN 4
    WHEN whole IS NOT NULL THEN whole
    WHEN size(words) = $sides AND all(rank IN words WHERE rank >= 3)
      THEN reduce(least = 4, rank IN words | CASE WHEN rank < least THEN rank ELSE least END)
    WHEN part IS NOT NULL THEN part
    WHEN any(rank IN words WHERE rank IN [1, 4]) THEN 1
    ELSE 0
  END AS rank
WITH node, field, round(rank + fraction, 6) AS score
WHERE $afterScore IS NULL OR score < $afterScore OR (score = $afterScore AND node.id > $afterId)
${narrowing(scope)}
WITH node, field, score
ORDER BY score DESC, node.id
LIMIT $limit
RETURN properties(node) AS node, score, field
ORDER BY score DESC, node.id`;
  return { name: 'search/find', text };
}

/** How many nodes a search finds; of the parameters of the first, those up to `$most` and the rest. */
export function countStatement(scope: SearchScope): Query {
  const text = `${asked('node')}
WITH DISTINCT node
${narrowing(scope)}
RETURN count(node) AS total`;
  return { name: 'search/count', text };
}

/**
 * Everything that a search finds, counted by every facet.
 *
 * returns  by, valueCount, key, node (of a theme or text), count; those of most first
 */
export function facetStatement(scope: SearchScope): Query {
  const others = everyFacet.filter((facet) => !scope.narrowed.includes(facet));
  const text = `${asked('node')}
WITH DISTINCT node
${narrowing(scope)}
${others.map((facet) => facets[facet]).join('\n')}
UNWIND [${everyFacet.map((facet) => `{by: '${facet}', keys: ${facet}}`).join(', ')}] AS facet
UNWIND facet.keys AS key
WITH facet.by AS by, key, count(*) AS count
ORDER BY key = 'UNKNOWN' DESC, count DESC, key
WITH by, count(key) AS valueCount, collect({key: key, count: count})[..100] AS values
UNWIND values AS value
OPTIONAL MATCH (node:Node {id: value.key})
RETURN by, valueCount, value.key AS key, properties(node) AS node, value.count AS count
ORDER BY by, key = 'UNKNOWN', count DESC, key`;
  return { name: 'search/facets', text };
}

function asked(yielded: string): string {
  return `UNWIND $asks AS ask
CALL db.index.fulltext.queryNodes(ask.index, ask.query, {limit: $most})
  YIELD ${yielded}`;
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
