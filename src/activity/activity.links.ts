import { linkFields } from '../link/link-field.js';
import { Activity } from './activity.type.js';
import { Commitment } from '../commitment/commitment.type.js';
import { Country } from '../place/country.type.js';
import { Entity } from '../entity/entity.type.js';
import { Instrument } from '../instrument/instrument.type.js';
import { Mandate } from '../mandate/mandate.type.js';
import { Meeting } from '../meeting/meeting.type.js';
import { PopulationGroup } from '../context/population-group.type.js';
import { Programme } from '../programme/programme.type.js';
import { Region } from '../place/region.type.js';
import { SdgTarget } from '../context/sdg-target.type.js';
import { Substance } from '../substance/substance.type.js';
import { Theme } from '../context/theme.type.js';
import { Topic } from '../context/topic.type.js';
import { ActivityConnection } from './activity.connection.js';

/** The links that arrive at a Activity. */
export const activityLinks = linkFields(ActivityConnection, [
  {
    on: [Commitment, Instrument],
    field: 'activities',
    description: 'Activities that serve it, itself or through a mandate that derives from it.',
    pattern: '(parent)<-[:DERIVES_FROM]-{0,1}(served)<-[link:SERVES]-(node:Activity)',
    by: 'strength',
    distinct: true,
  },
  {
    on: [Mandate],
    field: 'activities',
    description: 'Activities that serve it.',
    pattern: '(parent)<-[link:SERVES]-(node:Activity)',
    by: 'strength',
  },
  {
    on: [Programme],
    field: 'activities',
    description: 'Activities that were part of it.',
    pattern: '(parent)<-[link:UNDER]-(node:Activity)',
    by: 'strength',
  },
  {
    on: [Entity, Country, Region],
    field: 'activities',
    description: 'Activities that it led or took part in, or that were done in it or for it.',
    pattern: '(parent)<-[link:INVOLVES]-(node:Activity)',
    by: 'role',
  },
  {
    on: [Meeting],
    field: 'activities',
    description: 'What was done at it.',
    pattern: '(parent)<-[link:TOOK_PLACE_AT]-(node:Activity)',
  },
  {
    on: [Activity],
    field: 'parts',
    description: 'Activities that are part of it.',
    pattern: '(parent)<-[link:PART_OF]-(node:Activity)',
  },
  {
    on: [Activity],
    field: 'wholes',
    description: 'What it is part of.',
    pattern: '(parent)-[link:PART_OF]->(node:Activity)',
  },
  {
    on: [Theme],
    field: 'activities',
    description: 'What it is the theme of.',
    pattern: '(parent)<-[link:HAS_THEME]-(node:Activity)',
  },
  {
    on: [Topic],
    field: 'activities',
    description: 'What it is named in.',
    pattern: '(parent)<-[link:HAS_TOPIC]-(node:Activity)',
  },
  {
    on: [PopulationGroup],
    field: 'activities',
    description: 'What it is named in.',
    pattern: '(parent)<-[link:CONCERNS_GROUP]-(node:Activity)',
  },
  {
    on: [SdgTarget],
    field: 'activities',
    description: 'What it is named in.',
    pattern: '(parent)<-[link:SUPPORTS_TARGET]-(node:Activity)',
  },
  {
    on: [Substance],
    field: 'activities',
    description: 'What it is named in.',
    pattern: '(parent)<-[link:CONCERNS_SUBSTANCE]-(node:Activity)',
  },
]);
