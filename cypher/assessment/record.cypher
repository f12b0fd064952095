// Records an assessment, unless another one has its place: the identifier holds subject and version, and
// its uniqueness decides between two that come at once.
//
// params   $id: STRING, $properties: MAP (writeId tells this write from any other), $supersedes:
//          LIST<STRING> (ids of those that stood)
// returns  assessment (MAP of its properties; of the other one, if that came first)
// index    assessment_id (V050)
MERGE (assessment:Assessment {id: $id})
  ON CREATE SET assessment = $properties
WITH assessment
CALL (assessment) {
  WITH assessment
  WHERE assessment.writeId = $properties.writeId
  MATCH (earlier:Assessment)
  WHERE earlier.id IN $supersedes
  MERGE (assessment)-[:SUPERSEDES]->(earlier)
  RETURN count(earlier) AS superseded
}
RETURN properties(assessment) AS assessment
