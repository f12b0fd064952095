// How many assessments each subject has had.
//
// params   $subjectIds: LIST<STRING>
// returns  subjectId, total; no promised order
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
  RETURN count(assessment) AS total
}
RETURN subjectId, total
