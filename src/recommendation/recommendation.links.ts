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
import { Region } from '../place/region.type.js';
import { Resolution } from '../resolution/resolution.type.js';
import { Shortfall } from '../finding/shortfall.type.js';
import { Substance } from '../substance/substance.type.js';
import { Theme } from '../context/theme.type.js';
import { RecommendationConnection } from './recommendation.connection.js';

/** The links that arrive at a Recommendation. */
export const recommendationLinks = linkFields(RecommendationConnection, [
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
    field: 'recommendations',
    description: 'What is recommended about it.',
    pattern: '(parent)<-[link:ABOUT]-(node:Recommendation)',
  },
  {
    on: [Entity, Country, Region],
    field: 'recommendations',
    description: 'What is recommended about it. Also those that it speaks or is addressed by.',
    pattern: '(parent)<-[link:INVOLVES|ABOUT|ADDRESSED_TO|SPOKEN_BY]-(node:Recommendation)',
  },
  {
    on: [Theme],
    field: 'recommendations',
    description: 'What it is the theme of.',
    pattern: '(parent)<-[link:HAS_THEME]-(node:Recommendation)',
  },
  {
    on: [Shortfall],
    field: 'recommendations',
    description: 'What is recommended against it, where the same text shows it.',
    pattern: '(parent)<-[link:ANSWERS]-(node:Recommendation)',
  },
]);
