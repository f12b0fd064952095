import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import {
  AssessableResolver,
  AssessmentResolver,
  RecordAssessmentResolver,
} from './assessment/assessment.resolver.js';
import { ViewerResolver } from './auth/viewer.resolver.js';
import { commitmentLinks } from './commitment/commitment.links.js';
import { mandateLinks } from './mandate/mandate.links.js';
import { programmeLinks } from './programme/programme.links.js';
import { activityLinks } from './activity/activity.links.js';
import { entityLinks } from './entity/entity.links.js';
import { countryLinks } from './place/country.links.js';
import { regionLinks } from './place/region.links.js';
import { partnershipLinks } from './entity/partnership.links.js';
import { resultLinks } from './figure/result.links.js';
import { outcomeLinks } from './finding/outcome.links.js';
import { statisticLinks } from './figure/statistic.links.js';
import { indicatorLinks } from './figure/indicator.links.js';
import { findingLinks } from './finding/finding.links.js';
import { shortfallLinks } from './finding/shortfall.links.js';
import { recommendationLinks } from './recommendation/recommendation.links.js';
import { meetingLinks } from './meeting/meeting.links.js';
import { publicationLinks } from './meeting/publication.links.js';
import { contributionLinks } from './contribution/contribution.links.js';
import { schedulingDecisionLinks } from './substance/scheduling-decision.links.js';
import { instrumentLinks } from './instrument/instrument.links.js';
import { resolutionLinks } from './resolution/resolution.links.js';
import { documentLinks } from './document/document.links.js';
import { themeLinks } from './context/theme.links.js';
import { topicLinks } from './context/topic.links.js';
import { populationGroupLinks } from './context/population-group.links.js';
import { sdgTargetLinks } from './context/sdg-target.links.js';
import { substanceLinks } from './substance/substance.links.js';
import { paragraphLinks } from './document/paragraph.links.js';
import { sectionLinks } from './document/section.links.js';
import { printNoteLinks } from './document/print-note.links.js';
import { nodeLinks } from './node/node.links.js';
import { relationLinks } from './node/relation.links.js';
import { Activity } from './activity/activity.type.js';
import { Commitment } from './commitment/commitment.type.js';
import { PopulationGroup } from './context/population-group.type.js';
import { SdgTarget } from './context/sdg-target.type.js';
import { Theme } from './context/theme.type.js';
import { Topic } from './context/topic.type.js';
import { Contribution } from './contribution/contribution.type.js';
import { AliasParagraphsResolver, AliasResolver } from './document/alias.resolver.js';
import {
  DifferenceParagraphResolver,
  EvidenceParagraphResolver,
  EvidenceResolver,
  ParagraphResolver,
} from './document/document.resolver.js';
import { Document } from './document/document.type.js';
import { OfficialTextResolver } from './document/official-text.resolver.js';
import { Paragraph } from './document/paragraph.type.js';
import { PrintNote } from './document/print-note.type.js';
import { Section } from './document/section.type.js';
import { Entity } from './entity/entity.type.js';
import { Partnership } from './entity/partnership.type.js';
import { Indicator } from './figure/indicator.type.js';
import { Result } from './figure/result.type.js';
import { Statistic } from './figure/statistic.type.js';
import { Finding } from './finding/finding.type.js';
import { Outcome } from './finding/outcome.type.js';
import { Shortfall } from './finding/shortfall.type.js';
import { ChainResolver } from './chain/chain.resolver.js';
import { gapLinks } from './gap/gap.links.js';
import { ComparisonResolver } from './compare/comparison.resolver.js';
import { CoverageResolver } from './coverage/coverage.resolver.js';
import { GapResolver } from './gap/gap.resolver.js';
import { Instrument } from './instrument/instrument.type.js';
import { Mandate } from './mandate/mandate.type.js';
import { Meeting } from './meeting/meeting.type.js';
import { Publication } from './meeting/publication.type.js';
import { lists } from './list/lists.js';
import { EveryLinkResolver } from './link/every-link.resolver.js';
import { StepResolver } from './link/step.resolver.js';
import { keys } from './node/keys.js';
import { NodeResolver } from './node/node.resolver.js';
import { PathResolver } from './path/path.resolver.js';
import { Country } from './place/country.type.js';
import { Region } from './place/region.type.js';
import { Programme } from './programme/programme.type.js';
import { Recommendation } from './recommendation/recommendation.type.js';
import { Resolution } from './resolution/resolution.type.js';
import { SearchResolver } from './search/search.resolver.js';
import { SchedulingDecision } from './substance/scheduling-decision.type.js';
import { Substance } from './substance/substance.type.js';

/** The types and resolvers of the API, and nothing else. */
export function createSchema(): Promise<GraphQLSchema> {
  return buildSchema({
    resolvers: [
      NodeResolver,
      ViewerResolver,
      RecordAssessmentResolver,
      AssessableResolver,
      AssessmentResolver,
      SearchResolver,
      ParagraphResolver,
      OfficialTextResolver,
      EvidenceResolver,
      DifferenceParagraphResolver,
      EvidenceParagraphResolver,
      AliasResolver,
      AliasParagraphsResolver,
      EveryLinkResolver,
      StepResolver,
      ChainResolver,
      PathResolver,
      GapResolver,
      CoverageResolver,
      ComparisonResolver,
      ...gapLinks,
      ...keys,
      ...lists,
      ...commitmentLinks,
      ...mandateLinks,
      ...programmeLinks,
      ...activityLinks,
      ...entityLinks,
      ...countryLinks,
      ...regionLinks,
      ...partnershipLinks,
      ...resultLinks,
      ...outcomeLinks,
      ...statisticLinks,
      ...indicatorLinks,
      ...findingLinks,
      ...shortfallLinks,
      ...recommendationLinks,
      ...meetingLinks,
      ...publicationLinks,
      ...contributionLinks,
      ...schedulingDecisionLinks,
      ...instrumentLinks,
      ...resolutionLinks,
      ...documentLinks,
      ...themeLinks,
      ...topicLinks,
      ...populationGroupLinks,
      ...sdgTargetLinks,
      ...substanceLinks,
      ...paragraphLinks,
      ...sectionLinks,
      ...printNoteLinks,
      ...nodeLinks,
      ...relationLinks,
    ],
    orphanedTypes: [
      Activity,
      Commitment,
      Contribution,
      Country,
      Document,
      Entity,
      Finding,
      Indicator,
      Instrument,
      Mandate,
      Meeting,
      Outcome,
      Paragraph,
      Partnership,
      PopulationGroup,
      PrintNote,
      Programme,
      Publication,
      Recommendation,
      Region,
      Resolution,
      Result,
      SchedulingDecision,
      SdgTarget,
      Section,
      Shortfall,
      Statistic,
      Substance,
      Theme,
      Topic,
    ],
    validate: false,
  });
}
