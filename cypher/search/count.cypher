// How many nodes a search finds.
//
// params   $asks: LIST<MAP> of {index, query}, $most: INTEGER (answers taken of each question)
// returns  total
// index    search_english, search_chinese, search_whole (V020)
UNWIND $asks AS ask
CALL
  db.index.fulltext.queryNodes(
    ask.index,
    ask.query,
    {limit: $most}
  )
  YIELD node
RETURN count(DISTINCT node) AS total
