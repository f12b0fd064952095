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
import { Substance } from '../substance/substance.type.js';
import { Theme } from '../context/theme.type.js';
import { FindingConnection } from './finding.connection.js';

/** The links that arrive at a Finding. */
export const findingLinks = linkFields(FindingConnection, [
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
    field: 'findings',
    description: 'What is concluded about it.',
    pattern: '(parent)<-[link:ABOUT]-(node:Finding)',
  },
  {
    on: [Entity, Country, Region],
    field: 'findings',
    description: 'What is concluded about it. Also those that it speaks or is addressed by.',
    pattern: '(parent)<-[link:INVOLVES|ABOUT|ADDRESSED_TO|SPOKEN_BY]-(node:Finding)',
  },
  {
    on: [Theme],
    field: 'findings',
    description: 'What it is the theme of.',
    pattern: '(parent)<-[link:HAS_THEME]-(node:Finding)',
  },
]);
