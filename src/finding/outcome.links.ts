import { linkFields } from '../link/link-field.js';
import { Activity } from '../activity/activity.type.js';
import { Commitment } from '../commitment/commitment.type.js';
import { Country } from '../place/country.type.js';
import { Document } from '../document/document.type.js';
import { Entity } from '../entity/entity.type.js';
import { Finding } from './finding.type.js';
import { Instrument } from '../instrument/instrument.type.js';
import { Mandate } from '../mandate/mandate.type.js';
import { Meeting } from '../meeting/meeting.type.js';
import { Outcome } from './outcome.type.js';
import { Partnership } from '../entity/partnership.type.js';
import { PopulationGroup } from '../context/population-group.type.js';
import { Programme } from '../programme/programme.type.js';
import { Publication } from '../meeting/publication.type.js';
import { Region } from '../place/region.type.js';
import { Resolution } from '../resolution/resolution.type.js';
import { Substance } from '../substance/substance.type.js';
import { Theme } from '../context/theme.type.js';
import { OutcomeConnection } from './outcome.connection.js';

/** The links that arrive at a Outcome. */
export const outcomeLinks = linkFields(OutcomeConnection, [
  {
    on: [
      Activity,
      Programme,
      Meeting,
      Publication,
      Partnership,
      Document,
      Instrument,
      Resolution,
      Mandate,
      Outcome,
      Finding,
      Substance,
      PopulationGroup,
    ],
    field: 'outcomes',
    description: 'Changes attributed to it.',
    pattern: '(parent)<-[link:ATTRIBUTED_TO]-(node:Outcome)',
    by: 'strength',
  },
  {
    on: [Entity, Country, Region],
    field: 'outcomes',
    description: 'Those in which it has a part, as actor, place or subject.',
    pattern: '(parent)<-[link:INVOLVES|ATTRIBUTED_TO]-(node:Outcome)',
    by: 'role',
  },
  {
    on: [Commitment],
    field: 'outcomes',
    description:
      'Those of the activities and programmes that serve it, itself or through a mandate.',
    pattern:
      '(parent)<-[:DERIVES_FROM]-{0,1}(served)<-[:SERVES]-{0,1}(work)<-[link:ATTRIBUTED_TO]-(node:Outcome)',
    by: 'strength',
    distinct: true,
  },
  {
    on: [Theme],
    field: 'outcomes',
    description: 'What it is the theme of.',
    pattern: '(parent)<-[link:HAS_THEME]-(node:Outcome)',
  },
]);
