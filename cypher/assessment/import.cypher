// Puts assessments from a file, which are not there yet.
//
// params   $rows: LIST<MAP> of properties
// returns  nothing
// index    assessment_id (V050)
UNWIND $rows AS row
CREATE (assessment:Assessment)
SET assessment = row
