import { Indicator } from '../figure/indicator.type.js';
import { linkFields } from '../link/link-field.js';
import { Activity } from '../activity/activity.type.js';
import { Country } from '../place/country.type.js';
import { Entity } from '../entity/entity.type.js';
import { Programme } from '../programme/programme.type.js';
import { Region } from '../place/region.type.js';
import { ContributionConnection } from './contribution.connection.js';

/** The links that arrive at a Contribution. */
export const contributionLinks = linkFields(ContributionConnection, [
  {
    on: [Indicator],
    field: 'contributions',
    description: 'Money counted by it, across documents and years.',
    pattern: '(parent)<-[link:MEASURES]-(node:Contribution)',
  },
  {
    on: [Entity, Country, Region],
    field: 'contributions',
    description: 'Money that it gave or received.',
    pattern: '(parent)<-[link:INVOLVES]-(node:Contribution)',
    by: 'role',
  },
  {
    on: [Activity, Programme],
    field: 'contributions',
    description: 'Money given for it.',
    pattern: '(parent)<-[link:ATTRIBUTED_TO]-(node:Contribution)',
  },
]);
