// Creates other identifiers and points them at their nodes. Safe to repeat.
//
// params   $rows: LIST<MAP> of {key, id}
// returns  nothing
// index    key_id (V001), node_id (V001)
UNWIND $rows AS row
MATCH (node:Node {id: row.id})
MERGE (key:Key {id: row.key})
MERGE (key)-[:IDENTIFIES]->(node)
