// Creates or refreshes nodes. Safe to repeat.
//
// params   $rows: LIST<MAP> of {id, kind, properties}
// returns  nothing
// index    node_id (V001)
UNWIND $rows AS row
MERGE (node:Node {id: row.id})
SET node = row.properties
SET node: $ (row.kind)
