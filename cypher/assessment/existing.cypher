// Those of these assessments that are there.
//
// params   $ids: LIST<STRING>
// returns  assessment (MAP of its properties), supersedes (ids in order); no promised order
// index    assessment_id (V050)
UNWIND $ids AS id
MATCH (assessment:Assessment {id: id})
RETURN
  properties(assessment) AS assessment,
  COLLECT {
    MATCH (assessment)-[:SUPERSEDES]->(earlier:Assessment)
    RETURN earlier.id
    ORDER
    BY
    earlier.id
  } AS supersedes
