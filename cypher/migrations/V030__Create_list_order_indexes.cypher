// Lists start here: in the order of everything, a page reads no further than its end.
CREATE INDEX document_sort IF NOT EXISTS
FOR (document:Document)
ON (document.sort);
CREATE INDEX paragraph_sort IF NOT EXISTS
FOR (paragraph:Paragraph)
ON (paragraph.sort);
CREATE INDEX print_note_sort IF NOT EXISTS
FOR (printNote:PrintNote)
ON (printNote.sort);
CREATE INDEX instrument_sort IF NOT EXISTS
FOR (instrument:Instrument)
ON (instrument.sort);
CREATE INDEX commitment_sort IF NOT EXISTS
FOR (commitment:Commitment)
ON (commitment.sort);
CREATE INDEX resolution_sort IF NOT EXISTS
FOR (resolution:Resolution)
ON (resolution.sort);
CREATE INDEX mandate_sort IF NOT EXISTS
FOR (mandate:Mandate)
ON (mandate.sort);
CREATE INDEX recommendation_sort IF NOT EXISTS
FOR (recommendation:Recommendation)
ON (recommendation.sort);
CREATE INDEX entity_sort IF NOT EXISTS
FOR (entity:Entity)
ON (entity.sort);
CREATE INDEX partnership_sort IF NOT EXISTS
FOR (partnership:Partnership)
ON (partnership.sort);
CREATE INDEX country_sort IF NOT EXISTS
FOR (country:Country)
ON (country.sort);
CREATE INDEX region_sort IF NOT EXISTS
FOR (region:Region)
ON (region.sort);
CREATE INDEX programme_sort IF NOT EXISTS
FOR (programme:Programme)
ON (programme.sort);
CREATE INDEX activity_sort IF NOT EXISTS
FOR (activity:Activity)
ON (activity.sort);
CREATE INDEX meeting_sort IF NOT EXISTS
FOR (meeting:Meeting)
ON (meeting.sort);
CREATE INDEX publication_sort IF NOT EXISTS
FOR (publication:Publication)
ON (publication.sort);
CREATE INDEX substance_sort IF NOT EXISTS
FOR (substance:Substance)
ON (substance.sort);
CREATE INDEX scheduling_decision_sort IF NOT EXISTS
FOR (schedulingDecision:SchedulingDecision)
ON (schedulingDecision.sort);
CREATE INDEX contribution_sort IF NOT EXISTS
FOR (contribution:Contribution)
ON (contribution.sort);
CREATE INDEX indicator_sort IF NOT EXISTS
FOR (indicator:Indicator)
ON (indicator.sort);
CREATE INDEX result_sort IF NOT EXISTS
FOR (result:Result)
ON (result.sort);
CREATE INDEX statistic_sort IF NOT EXISTS
FOR (statistic:Statistic)
ON (statistic.sort);
CREATE INDEX outcome_sort IF NOT EXISTS
FOR (outcome:Outcome)
ON (outcome.sort);
CREATE INDEX finding_sort IF NOT EXISTS
FOR (finding:Finding)
ON (finding.sort);
CREATE INDEX shortfall_sort IF NOT EXISTS
FOR (shortfall:Shortfall)
ON (shortfall.sort);
CREATE INDEX theme_sort IF NOT EXISTS
FOR (theme:Theme)
ON (theme.sort);
CREATE INDEX topic_sort IF NOT EXISTS
FOR (topic:Topic)
ON (topic.sort);
CREATE INDEX population_group_sort IF NOT EXISTS
FOR (populationGroup:PopulationGroup)
ON (populationGroup.sort);
CREATE INDEX sdg_target_sort IF NOT EXISTS
FOR (sdgTarget:SdgTarget)
ON (sdgTarget.sort);
