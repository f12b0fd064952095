// Removes nodes that the seed no longer has, with their links.
//
// params   $rows: LIST<MAP> of {id}
// returns  nothing
// index    node_id (V001)
UNWIND $rows AS row
MATCH (node:Node {id: row.id})
DETACH DELETE node
