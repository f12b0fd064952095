import { linkFields } from '../link/link-field.js';
import { Activity } from '../activity/activity.type.js';
import { Commitment } from '../commitment/commitment.type.js';
import { Country } from '../place/country.type.js';
import { Entity } from '../entity/entity.type.js';
import { Instrument } from '../instrument/instrument.type.js';
import { Mandate } from '../mandate/mandate.type.js';
import { Meeting } from '../meeting/meeting.type.js';
import { PopulationGroup } from '../context/population-group.type.js';
import { Programme } from './programme.type.js';
import { Region } from '../place/region.type.js';
import { SdgTarget } from '../context/sdg-target.type.js';
import { Substance } from '../substance/substance.type.js';
import { Theme } from '../context/theme.type.js';
import { Topic } from '../context/topic.type.js';
import { ProgrammeConnection } from './programme.connection.js';

/** The links that arrive at a Programme. */
export const programmeLinks = linkFields(ProgrammeConnection, [
  {
    on: [Commitment, Instrument],
    field: 'programmes',
    description: 'Programmes that serve it, itself or through a mandate that derives from it.',
    pattern: '(parent)<-[:DERIVES_FROM]-{0,1}(served)<-[link:SERVES]-(node:Programme)',
    by: 'strength',
    distinct: true,
  },
  {
    on: [Mandate],
    field: 'programmes',
    description: 'Programmes that serve it.',
    pattern: '(parent)<-[link:SERVES]-(node:Programme)',
    by: 'strength',
  },
  {
    on: [Entity, Country, Region],
    field: 'programmes',
    description: 'Programmes that it leads, takes part in or benefits from.',
    pattern: '(parent)<-[link:INVOLVES]-(node:Programme)',
    by: 'role',
  },
  {
    on: [Activity],
    field: 'programmes',
    description: 'Programmes that it was part of.',
    pattern: '(parent)-[link:UNDER]->(node:Programme)',
    by: 'strength',
  },
  {
    on: [Activity, Programme],
    field: 'tools',
    description: 'Tools and programmes that it uses.',
    pattern: '(parent)-[link:USES]->(node:Programme)',
  },
  {
    on: [Programme],
    field: 'parts',
    description: 'Programmes and tools that are part of it.',
    pattern: '(parent)<-[link:PART_OF]-(node:Programme)',
  },
  {
    on: [Programme],
    field: 'wholes',
    description: 'What it is part of.',
    pattern: '(parent)-[link:PART_OF]->(node:Programme)',
  },
  {
    on: [Activity, Meeting],
    field: 'programmesProduced',
    description: 'Programmes and tools that it brought about.',
    pattern: '(parent)-[link:PRODUCED|LAUNCHED|PREPARED]->(node:Programme)',
  },
  {
    on: [Theme],
    field: 'programmes',
    description: 'What it is the theme of.',
    pattern: '(parent)<-[link:HAS_THEME]-(node:Programme)',
  },
  {
    on: [Topic],
    field: 'programmes',
    description: 'What it is named in.',
    pattern: '(parent)<-[link:HAS_TOPIC]-(node:Programme)',
  },
  {
    on: [PopulationGroup],
    field: 'programmes',
    description: 'What it is named in.',
    pattern: '(parent)<-[link:CONCERNS_GROUP]-(node:Programme)',
  },
  {
    on: [SdgTarget],
    field: 'programmes',
    description: 'What it is named in.',
    pattern: '(parent)<-[link:SUPPORTS_TARGET]-(node:Programme)',
  },
  {
    on: [Substance],
    field: 'programmes',
    description: 'What it is named in.',
    pattern: '(parent)<-[link:CONCERNS_SUBSTANCE]-(node:Programme)',
  },
]);
