// Links what was imported to what it superseded.
//
// params   $rows: LIST<MAP> of {id, earlier}
// returns  nothing
// index    assessment_id (V050)
UNWIND $rows AS row
MATCH (assessment:Assessment {id: row.id})
MATCH (earlier:Assessment {id: row.earlier})
MERGE (assessment)-[:SUPERSEDES]->(earlier)
