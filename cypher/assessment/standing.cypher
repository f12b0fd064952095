// What stands of a subject, to be superseded by the next assessment.
//
// params   $subjectId: STRING (as it is today)
// returns  release (id of the data's release), version (of the newest; 0 before the first), ids (of all
//          that no later one supersedes)
// index    node_id, release_name (V001), assessment_subject (V050)
MATCH (release:Release {name: 'current'})
CALL () {
  RETURN $subjectId AS known
    UNION
  MATCH (:Node {id: $subjectId})<-[:IDENTIFIES]-(key:Key)
  RETURN key.id AS known
}
OPTIONAL MATCH (assessment:Assessment {subjectId: known})
RETURN
  release.id AS release,
  coalesce(max(assessment.version), 0) AS version,
  [
    id IN
    collect(
      CASE
        WHEN NOT (assessment)<-[:SUPERSEDES]-(:Assessment) THEN assessment.id
      END)
    WHERE id IS NOT NULL
  ] AS ids
