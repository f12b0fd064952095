// Removes links that the seed no longer has.
//
// params   $rows: LIST<MAP> of {key, from}
// returns  nothing
// index    node_id (V001)
UNWIND $rows AS row
MATCH (:Node {id: row.from})-[link]->(:Node)
WHERE link.key = row.key
DELETE link
