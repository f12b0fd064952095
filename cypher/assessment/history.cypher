// A page of the assessments of each subject, newest version first.
//
// params   $subjectIds: LIST<STRING>, $limit: INTEGER, $afterVersion: INTEGER and $afterId: STRING
//          (what comes after them; the version above all others for the first page)
// returns  subjectId, assessment (MAP of its properties); in order
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
  WHERE
    assessment.version < $afterVersion OR
    (assessment.version = $afterVersion AND assessment.id > $afterId)
  RETURN assessment
  ORDER BY assessment.version DESC, assessment.id
  LIMIT $limit
}
RETURN subjectId, properties(assessment) AS assessment
ORDER BY subjectId, assessment.version DESC, assessment.id
