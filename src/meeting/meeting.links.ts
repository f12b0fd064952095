import { linkFields } from '../link/link-field.js';
import { Activity } from '../activity/activity.type.js';
import { Country } from '../place/country.type.js';
import { Entity } from '../entity/entity.type.js';
import { Instrument } from '../instrument/instrument.type.js';
import { Mandate } from '../mandate/mandate.type.js';
import { Meeting } from './meeting.type.js';
import { Region } from '../place/region.type.js';
import { Resolution } from '../resolution/resolution.type.js';
import { MeetingConnection } from './meeting.connection.js';

/** The links that arrive at a Meeting. */
export const meetingLinks = linkFields(MeetingConnection, [
  {
    on: [Entity],
    field: 'meetings',
    description: 'Its sessions and meetings, and those that it organized, hosted or attended.',
    pattern: '(parent)<-[link:MEETING_OF|INVOLVES]-(node:Meeting)',
    by: 'role',
  },
  {
    on: [Country, Region],
    field: 'meetings',
    description: 'Meetings held in it or attended by it.',
    pattern: '(parent)<-[link:INVOLVES]-(node:Meeting)',
    by: 'role',
  },
  {
    on: [Mandate],
    field: 'issuingMeetings',
    description: 'Meetings that issued it, where a meeting did and not the body as such.',
    pattern: '(parent)-[link:ISSUED_BY]->(node:Meeting)',
  },
  {
    on: [Mandate],
    field: 'recipientMeetings',
    description: 'Sessions and other meetings that are to be reported to.',
    pattern: '(parent)-[link:REPORTS_TO]->(node:Meeting)',
  },
  {
    on: [Activity],
    field: 'meetings',
    description: 'Meetings at which it was done.',
    pattern: '(parent)-[link:TOOK_PLACE_AT]->(node:Meeting)',
  },
  {
    on: [Meeting],
    field: 'parts',
    description: 'Meetings that are part of it.',
    pattern: '(parent)<-[link:PART_OF]-(node:Meeting)',
  },
  {
    on: [Meeting],
    field: 'wholes',
    description: 'What it is part of.',
    pattern: '(parent)-[link:PART_OF]->(node:Meeting)',
  },
  {
    on: [Resolution, Instrument],
    field: 'adoptedAt',
    description: 'Meetings at which it was adopted.',
    pattern: '(parent)-[link:ADOPTED_AT|ADOPTED_BY]->(node:Meeting)',
  },
]);
