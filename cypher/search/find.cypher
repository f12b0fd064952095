// The nodes that a search finds, best first: what the questions to the full-text indexes answer,
// brought together.
//
// A node's rank is that of the whole text, if that names it; else that of its Latin and its Chinese
// words, the lesser of the two, if every one of them is met (3 and up); else 2 where a part of the
// text names it whole, 1 where words of its names are met, 0 where others are. The score is the rank
// and, behind the point, how relevant the index holds it. A section whose heading is the text ranks 2
// lower: it gives way to the thing that it is about, also where that has the text as an alias.
//
// params   $asks: LIST<MAP> of {index, query, side, rank, field (null: in several)},
//          $sides: INTEGER, $most: INTEGER (answers taken of each question),
//          $afterScore: FLOAT or null, $afterId: STRING or null, $limit: INTEGER
// returns  node (MAP of its properties), score, field; by score downwards, then id
// index    search_english, search_chinese, search_whole (V020)
UNWIND $asks AS ask
CALL
  db.index.fulltext.queryNodes(
    ask.index,
    ask.query,
    {limit: $most}
  )
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
  max(
    CASE side
      WHEN 'whole' THEN rank
    END) AS whole,
  max(
    CASE side
      WHEN 'part' THEN rank
    END) AS part,
  collect(
    CASE
      WHEN side IN ['latin', 'han'] THEN rank
    END) AS words
WITH
  node,
  field,
  relevance / (relevance + 10) AS fraction,
  CASE
    WHEN whole IS NOT NULL AND node:Section THEN whole - 2
    WHEN whole IS NOT NULL THEN whole
    WHEN
      size(words) = $sides AND all(rank IN words WHERE rank >= 3)
      THEN
        reduce(
          least = 4,
          rank IN words |
            CASE
              WHEN rank < least THEN rank
              ELSE least
            END)
    WHEN part IS NOT NULL THEN part
    WHEN any(rank IN words WHERE rank IN [1, 4]) THEN 1
    ELSE 0
  END AS rank
WITH node, field, round(rank + fraction, 6) AS score
WHERE
  $afterScore IS NULL OR
  score < $afterScore OR
  (score = $afterScore AND node.id > $afterId)
ORDER BY score DESC, node.id
LIMIT $limit
RETURN properties(node) AS node, score, field
ORDER BY score DESC, node.id
