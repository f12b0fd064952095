// Creates or refreshes links. Safe to repeat.
//
// params   $rows: LIST<MAP> of {from, to, type, key, properties}
// returns  nothing
// index    node_id (V001)
UNWIND $rows AS row
MATCH (source:Node {id: row.from})
MATCH (target:Node {id: row.to})
MERGE (source)-[link:$(row.type) {key: row.key}]->(target)
SET link = row.properties
