// The words that lists are narrowed by: kinds, types, schemes, units, status.
CREATE INDEX commitment_commitment_kind IF NOT EXISTS
FOR (commitment:Commitment)
ON (commitment.commitmentKind);
CREATE INDEX mandate_addressee_kind IF NOT EXISTS
FOR (mandate:Mandate)
ON (mandate.addresseeKind);
CREATE INDEX entity_type IF NOT EXISTS
FOR (entity:Entity)
ON (entity.type);
CREATE INDEX programme_type IF NOT EXISTS
FOR (programme:Programme)
ON (programme.type);
CREATE INDEX instrument_type IF NOT EXISTS
FOR (instrument:Instrument)
ON (instrument.type);
CREATE INDEX resolution_type IF NOT EXISTS
FOR (resolution:Resolution)
ON (resolution.type);
CREATE INDEX substance_type IF NOT EXISTS
FOR (substance:Substance)
ON (substance.type);
CREATE INDEX scheduling_decision_state IF NOT EXISTS
FOR (schedulingDecision:SchedulingDecision)
ON (schedulingDecision.state);
CREATE INDEX contribution_contribution_kind IF NOT EXISTS
FOR (contribution:Contribution)
ON (contribution.contributionKind);
CREATE INDEX theme_scheme IF NOT EXISTS
FOR (theme:Theme)
ON (theme.scheme);
CREATE INDEX region_scheme IF NOT EXISTS
FOR (region:Region)
ON (region.scheme);
CREATE INDEX result_unit IF NOT EXISTS
FOR (result:Result)
ON (result.unit);
CREATE INDEX statistic_unit IF NOT EXISTS
FOR (statistic:Statistic)
ON (statistic.unit);
CREATE INDEX indicator_unit IF NOT EXISTS
FOR (indicator:Indicator)
ON (indicator.unit);
CREATE INDEX activity_status IF NOT EXISTS
FOR (activity:Activity)
ON (activity.status);
CREATE INDEX programme_status IF NOT EXISTS
FOR (programme:Programme)
ON (programme.status);
CREATE INDEX meeting_status IF NOT EXISTS
FOR (meeting:Meeting)
ON (meeting.status);
CREATE INDEX publication_status IF NOT EXISTS
FOR (publication:Publication)
ON (publication.status);
CREATE INDEX outcome_status IF NOT EXISTS
FOR (outcome:Outcome)
ON (outcome.status);
