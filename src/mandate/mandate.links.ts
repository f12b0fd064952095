import { linkFields } from '../link/link-field.js';
import { Activity } from '../activity/activity.type.js';
import { Commitment } from '../commitment/commitment.type.js';
import { Document } from '../document/document.type.js';
import { Section } from '../document/section.type.js';
import { Entity } from '../entity/entity.type.js';
import { Instrument } from '../instrument/instrument.type.js';
import { Meeting } from '../meeting/meeting.type.js';
import { PopulationGroup } from '../context/population-group.type.js';
import { Programme } from '../programme/programme.type.js';
import { Resolution } from '../resolution/resolution.type.js';
import { SdgTarget } from '../context/sdg-target.type.js';
import { Substance } from '../substance/substance.type.js';
import { Theme } from '../context/theme.type.js';
import { Topic } from '../context/topic.type.js';
import { MandateConnection } from './mandate.connection.js';

/** The links that arrive at a Mandate. */
export const mandateLinks = linkFields(MandateConnection, [
  {
    on: [Commitment],
    field: 'mandates',
    description: 'Mandates that derive from it or from one of its acts.',
    pattern:
      '(parent) ((whole)<-[:PART_OF]-(act WHERE act.part IS NOT NULL)){0,1} (source)<-[link:DERIVES_FROM]-(node:Mandate)',
    by: 'strength',
    distinct: true,
  },
  {
    on: [Resolution],
    field: 'mandates',
    description: 'Mandates that derive from it.',
    pattern: '(parent)<-[link:DERIVES_FROM]-(node:Mandate)',
    by: 'strength',
  },
  {
    on: [Instrument],
    field: 'mandates',
    description: 'Mandates that derive from it or from its commitments.',
    pattern: '(parent)-[:HAS_COMMITMENT]->{0,1}(source)<-[link:DERIVES_FROM]-(node:Mandate)',
    by: 'strength',
    distinct: true,
  },
  {
    on: [Entity],
    field: 'mandates',
    description:
      'Mandates addressed to it; role PARTNER where it is named beside those who must act.',
    pattern: '(parent)<-[link:ADDRESSED_TO]-(node:Mandate)',
    by: 'role',
  },
  {
    on: [Entity, Meeting],
    field: 'mandatesIssued',
    description: 'Mandates that it issued.',
    pattern: '(parent)<-[link:ISSUED_BY]-(node:Mandate)',
  },
  {
    on: [Activity, Programme],
    field: 'mandates',
    description: 'Mandates that it serves.',
    pattern: '(parent)-[link:SERVES]->(node:Mandate)',
    by: 'strength',
  },
  {
    on: [Document, Activity, Meeting, Instrument, Section],
    field: 'mandatesAnswered',
    description:
      'Mandates that it answers. STATED where the source says so, else INFERRED with the reason.',
    pattern: '(parent)-[link:ANSWERS]->(node:Mandate)',
    by: 'strength',
  },
  {
    on: [Theme],
    field: 'mandates',
    description: 'What it is the theme of.',
    pattern: '(parent)<-[link:HAS_THEME]-(node:Mandate)',
  },
  {
    on: [Topic],
    field: 'mandates',
    description: 'What it is named in.',
    pattern: '(parent)<-[link:HAS_TOPIC]-(node:Mandate)',
  },
  {
    on: [PopulationGroup],
    field: 'mandates',
    description: 'What it is named in.',
    pattern: '(parent)<-[link:CONCERNS_GROUP]-(node:Mandate)',
  },
  {
    on: [SdgTarget],
    field: 'mandates',
    description: 'What it is named in.',
    pattern: '(parent)<-[link:SUPPORTS_TARGET]-(node:Mandate)',
  },
  {
    on: [Substance],
    field: 'mandates',
    description: 'What it is named in.',
    pattern: '(parent)<-[link:CONCERNS_SUBSTANCE]-(node:Mandate)',
  },
]);
