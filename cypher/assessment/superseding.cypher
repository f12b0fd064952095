// The assessment that took the place of each of these.
//
// params   $ids: LIST<STRING>
// returns  id (of the superseded one), assessment (MAP of the later one's properties); one that stands
//          has no row
// index    assessment_id (V050)
UNWIND $ids AS id
MATCH (:Assessment {id: id})<-[:SUPERSEDES]-(assessment:Assessment)
RETURN id, properties(assessment) AS assessment
