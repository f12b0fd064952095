import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { Activity } from './activity/activity.type.js';
import { chainResolvers } from './chain/chain.resolvers.js';
import { Commitment } from './commitment/commitment.type.js';
import { PopulationGroup } from './context/population-group.type.js';
import { SdgTarget } from './context/sdg-target.type.js';
import { Theme } from './context/theme.type.js';
import { Topic } from './context/topic.type.js';
import { Contribution } from './contribution/contribution.type.js';
import {
  EvidenceParagraphResolver,
  EvidenceResolver,
  ParagraphResolver,
} from './document/document.resolver.js';
import { Document, Paragraph } from './document/document.type.js';
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
import { Instrument } from './instrument/instrument.type.js';
import { Mandate } from './mandate/mandate.type.js';
import { Meeting } from './meeting/meeting.type.js';
import { Publication } from './meeting/publication.type.js';
import { KeyResolver } from './node/key.resolver.js';
import { NodeResolver } from './node/node.resolver.js';
import { Country } from './place/country.type.js';
import { Region } from './place/region.type.js';
import { Programme } from './programme/programme.type.js';
import { Recommendation } from './recommendation/recommendation.type.js';
import { Resolution } from './resolution/resolution.type.js';
import { SchedulingDecision } from './substance/scheduling-decision.type.js';
import { Substance } from './substance/substance.type.js';

/** The types and resolvers of the API, and nothing else. */
export function createSchema(): Promise<GraphQLSchema> {
  return buildSchema({
    resolvers: [
      NodeResolver,
      ParagraphResolver,
      EvidenceResolver,
      EvidenceParagraphResolver,
      KeyResolver,
      ...chainResolvers,
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
