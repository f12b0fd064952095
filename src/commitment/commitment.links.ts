import { linkFields } from '../link/link-field.js';
import { Activity } from '../activity/activity.type.js';
import { Commitment } from './commitment.type.js';
import { Entity } from '../entity/entity.type.js';
import { Instrument } from '../instrument/instrument.type.js';
import { Mandate } from '../mandate/mandate.type.js';
import { PopulationGroup } from '../context/population-group.type.js';
import { Programme } from '../programme/programme.type.js';
import { SdgTarget } from '../context/sdg-target.type.js';
import { Substance } from '../substance/substance.type.js';
import { Theme } from '../context/theme.type.js';
import { Topic } from '../context/topic.type.js';
import { CommitmentConnection } from './commitment.connection.js';

/** The links that arrive at a Commitment. */
export const commitmentLinks = linkFields(CommitmentConnection, [
  {
    on: [Instrument],
    field: 'commitments',
    description: 'Its paragraphs and items in order, and the acts of those that hold several.',
    pattern: '(parent)-[link:HAS_COMMITMENT]->(node:Commitment)',
    by: 'strength',
  },
  {
    on: [Commitment],
    field: 'items',
    description: 'The lettered or numbered items below it; none if it has none.',
    pattern: '(parent)<-[link:PART_OF]-(node:Commitment WHERE node.part IS NULL)',
  },
  {
    on: [Commitment],
    field: 'parts',
    description: 'Its acts, where it holds several; gaps count these.',
    pattern: '(parent)<-[link:PART_OF]-(node:Commitment WHERE node.part IS NOT NULL)',
  },
  {
    on: [Commitment],
    field: 'wholes',
    description: 'What it is an act or an item of: one commitment, or none.',
    pattern: '(parent)-[link:PART_OF]->(node:Commitment)',
  },
  {
    on: [Activity, Programme],
    field: 'commitments',
    description: 'Commitments that it serves, itself or through a mandate that derives from them.',
    pattern: '(parent)-[link:SERVES]->(served)-[:DERIVES_FROM]->{0,1}(node:Commitment)',
    by: 'strength',
    distinct: true,
  },
  {
    on: [Mandate],
    field: 'commitments',
    description: 'Commitments that it derives from.',
    pattern: '(parent)-[link:DERIVES_FROM]->(node:Commitment)',
    by: 'strength',
  },
  {
    on: [Entity],
    field: 'commitments',
    description:
      'Commitments that it is asked to act on; role PARTNER where it is named beside those who must act.',
    pattern: '(parent)<-[link:ADDRESSED_TO]-(node:Commitment)',
    by: 'role',
  },
  {
    on: [Theme],
    field: 'commitments',
    description: 'What it is the theme of.',
    pattern: '(parent)<-[link:HAS_THEME]-(node:Commitment)',
  },
  {
    on: [Topic],
    field: 'commitments',
    description: 'What it is named in.',
    pattern: '(parent)<-[link:HAS_TOPIC]-(node:Commitment)',
  },
  {
    on: [PopulationGroup],
    field: 'commitments',
    description: 'What it is named in.',
    pattern: '(parent)<-[link:CONCERNS_GROUP]-(node:Commitment)',
  },
  {
    on: [SdgTarget],
    field: 'commitments',
    description: 'What it is named in.',
    pattern: '(parent)<-[link:SUPPORTS_TARGET]-(node:Commitment)',
  },
  {
    on: [Substance],
    field: 'commitments',
    description: 'What it is named in.',
    pattern: '(parent)<-[link:CONCERNS_SUBSTANCE]-(node:Commitment)',
  },
]);
