import { linkFields } from '../link/link-field.js';
import { Activity } from '../activity/activity.type.js';
import { Commitment } from '../commitment/commitment.type.js';
import { Country } from '../place/country.type.js';
import { Document } from '../document/document.type.js';
import { Entity } from '../entity/entity.type.js';
import { Instrument } from '../instrument/instrument.type.js';
import { Mandate } from '../mandate/mandate.type.js';
import { Meeting } from '../meeting/meeting.type.js';
import { PopulationGroup } from '../context/population-group.type.js';
import { Programme } from '../programme/programme.type.js';
import { Publication } from '../meeting/publication.type.js';
import { Recommendation } from '../recommendation/recommendation.type.js';
import { Region } from '../place/region.type.js';
import { Resolution } from '../resolution/resolution.type.js';
import { Substance } from '../substance/substance.type.js';
import { Theme } from '../context/theme.type.js';
import { ShortfallConnection } from './shortfall.connection.js';

/** The links that arrive at a Shortfall. */
export const shortfallLinks = linkFields(ShortfallConnection, [
  {
    on: [
      Programme,
      Activity,
      Meeting,
      Instrument,
      Commitment,
      Mandate,
      Document,
      Publication,
      Substance,
      PopulationGroup,
      Resolution,
    ],
    field: 'shortfalls',
    description: 'What is said to be lacking in it.',
    pattern: '(parent)<-[link:ABOUT]-(node:Shortfall)',
  },
  {
    on: [Entity, Country, Region],
    field: 'shortfalls',
    description: 'What is said to be lacking in it. Also those that it speaks or is addressed by.',
    pattern: '(parent)<-[link:INVOLVES|ABOUT|ADDRESSED_TO|SPOKEN_BY]-(node:Shortfall)',
  },
  {
    on: [Theme],
    field: 'shortfalls',
    description: 'What it is the theme of.',
    pattern: '(parent)<-[link:HAS_THEME]-(node:Shortfall)',
  },
  {
    on: [Recommendation],
    field: 'shortfallsAnswered',
    description: 'The lack that it answers, where the same text shows it.',
    pattern: '(parent)-[link:ANSWERS]->(node:Shortfall)',
  },
]);
