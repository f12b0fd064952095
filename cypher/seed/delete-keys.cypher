// Removes other identifiers that the seed no longer has.
//
// params   $rows: LIST<MAP> of {key}
// returns  nothing
// index    key_id (V001)
UNWIND $rows AS row
MATCH (key:Key {id: row.key})
DETACH DELETE key
