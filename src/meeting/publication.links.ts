import { linkFields } from '../link/link-field.js';
import { Activity } from '../activity/activity.type.js';
import { Country } from '../place/country.type.js';
import { Entity } from '../entity/entity.type.js';
import { Meeting } from './meeting.type.js';
import { Programme } from '../programme/programme.type.js';
import { Publication } from './publication.type.js';
import { Region } from '../place/region.type.js';
import { PublicationConnection } from './publication.connection.js';

/** The links that arrive at a Publication. */
export const publicationLinks = linkFields(PublicationConnection, [
  {
    on: [Entity, Country, Region],
    field: 'publications',
    description: 'What it issued or took part in, or what is about it.',
    pattern: '(parent)<-[link:INVOLVES]-(node:Publication)',
    by: 'role',
  },
  {
    on: [Activity, Programme, Meeting],
    field: 'publications',
    description: 'What it brought out.',
    pattern: '(parent)-[link:PRODUCED|LAUNCHED|PREPARED]->(node:Publication)',
  },
  {
    on: [Publication],
    field: 'parts',
    description: 'Publications that are part of it.',
    pattern: '(parent)<-[link:PART_OF]-(node:Publication)',
  },
]);
