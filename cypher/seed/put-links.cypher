// Creates links. The load has removed those that were there and differ.
//
// params   $rows: LIST<MAP> of {from, to, type, key, properties}
// returns  nothing
// index    node_id (V001)
UNWIND $rows AS row
MATCH (source:Node {id: row.from})
MATCH (target:Node {id: row.to})
CREATE (source)-[link:$(row.type)]->(target)
SET link = row.properties
