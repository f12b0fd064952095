// A page of all assessments, recorded first first, for a file.
//
// params   $afterRecordedAt: STRING, $afterId: STRING (empty for the first page), $limit: INTEGER
// returns  assessment (MAP of its properties), supersedes (ids); in order
// index    assessment_recorded_at (V050)
MATCH (assessment:Assessment)
WHERE
  assessment.recordedAt >= $afterRecordedAt AND
  (assessment.recordedAt > $afterRecordedAt OR assessment.id > $afterId)
WITH assessment
ORDER BY assessment.recordedAt, assessment.id
LIMIT $limit
RETURN
  properties(assessment) AS assessment,
  COLLECT {
    MATCH (assessment)-[:SUPERSEDES]->(earlier:Assessment)
    RETURN earlier.id
    ORDER
    BY
    earlier.id
  } AS supersedes
ORDER BY assessment.recordedAt, assessment.id
