// Assessments stand beside the record and hold the identifiers of what they assess, so that no load
// touches them; see docs/decisions/0060.
CREATE CONSTRAINT assessment_id IF NOT EXISTS
FOR (assessment:Assessment)
REQUIRE assessment.id IS UNIQUE;
CREATE INDEX assessment_subject IF NOT EXISTS
FOR (assessment:Assessment)
ON (assessment.subjectId);
CREATE INDEX assessment_recorded_at IF NOT EXISTS
FOR (assessment:Assessment)
ON (assessment.recordedAt);
