// The assessment that stands of each subject: the one that no later one supersedes.
//
// params   $subjectIds: LIST<STRING> (as they are today; assessments may know an older identifier)
// returns  subjectId, assessment (MAP of its properties); a subject without one has no row
// index    node_id (V001), assessment_subject (V050)
UNWIND $subjectIds AS subjectId
CALL (subjectId) {
  CALL (subjectId) {
    RETURN subjectId AS known
      UNION
    MATCH (:Node {id: subjectId})<-[:IDENTIFIES]-(key:Key)
    RETURN key.id AS known
  }
  MATCH (assessment:Assessment {subjectId: known})
  WHERE NOT (assessment)<-[:SUPERSEDES]-(:Assessment)
  RETURN assessment
  ORDER BY assessment.version DESC, assessment.recordedAt DESC, assessment.id
  LIMIT 1
}
RETURN subjectId, properties(assessment) AS assessment
