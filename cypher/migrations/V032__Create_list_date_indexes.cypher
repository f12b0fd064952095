// Times and numbers: what bears none is not in the index, and a list of a period leaves it out.
CREATE INDEX activity_date IF NOT EXISTS
FOR (activity:Activity)
ON (activity.date);
CREATE INDEX meeting_date IF NOT EXISTS
FOR (meeting:Meeting)
ON (meeting.date);
CREATE INDEX publication_date IF NOT EXISTS
FOR (publication:Publication)
ON (publication.date);
CREATE INDEX document_date IF NOT EXISTS
FOR (document:Document)
ON (document.date);
CREATE INDEX instrument_date IF NOT EXISTS
FOR (instrument:Instrument)
ON (instrument.date);
CREATE INDEX resolution_date IF NOT EXISTS
FOR (resolution:Resolution)
ON (resolution.date);
CREATE INDEX outcome_date IF NOT EXISTS
FOR (outcome:Outcome)
ON (outcome.date);
CREATE INDEX partnership_date IF NOT EXISTS
FOR (partnership:Partnership)
ON (partnership.date);
CREATE INDEX scheduling_decision_date IF NOT EXISTS
FOR (schedulingDecision:SchedulingDecision)
ON (schedulingDecision.date);
CREATE INDEX result_period IF NOT EXISTS
FOR (result:Result)
ON (result.period);
CREATE INDEX statistic_period IF NOT EXISTS
FOR (statistic:Statistic)
ON (statistic.period);
CREATE INDEX contribution_period IF NOT EXISTS
FOR (contribution:Contribution)
ON (contribution.period);
CREATE INDEX programme_period IF NOT EXISTS
FOR (programme:Programme)
ON (programme.period);
CREATE INDEX programme_date IF NOT EXISTS
FOR (programme:Programme)
ON (programme.date);
CREATE INDEX mandate_reporting_due IF NOT EXISTS
FOR (mandate:Mandate)
ON (mandate.reportingDue);
CREATE INDEX commitment_target_year IF NOT EXISTS
FOR (commitment:Commitment)
ON (commitment.targetYear);
CREATE INDEX result_value IF NOT EXISTS
FOR (result:Result)
ON (result.value);
CREATE INDEX statistic_value IF NOT EXISTS
FOR (statistic:Statistic)
ON (statistic.value);
