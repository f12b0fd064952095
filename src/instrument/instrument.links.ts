import { linkFields } from '../link/link-field.js';
import { Activity } from '../activity/activity.type.js';
import { Commitment } from '../commitment/commitment.type.js';
import { Instrument } from './instrument.type.js';
import { Programme } from '../programme/programme.type.js';
import { Resolution } from '../resolution/resolution.type.js';
import { SchedulingDecision } from '../substance/scheduling-decision.type.js';
import { InstrumentConnection } from './instrument.connection.js';

/** The links that arrive at a Instrument. */
export const instrumentLinks = linkFields(InstrumentConnection, [
  {
    on: [SchedulingDecision],
    field: 'conventions',
    description: 'The convention that it was taken under.',
    pattern: '(parent)-[link:UNDER_CONVENTION]->(node:Instrument)',
  },
  {
    on: [Activity, Programme],
    field: 'instruments',
    description: 'Instruments that it serves as a whole.',
    pattern: '(parent)-[link:SERVES]->(node:Instrument)',
    by: 'strength',
  },
  {
    on: [Commitment],
    field: 'instruments',
    description: 'The instrument that it belongs to: one.',
    pattern: '(parent)<-[link:HAS_COMMITMENT]-(node:Instrument)',
  },
  {
    on: [Resolution],
    field: 'instruments',
    description: 'Instruments whose text it contains.',
    pattern: '(parent)<-[link:CONTAINED_IN]-(node:Instrument)',
  },
  {
    on: [Instrument],
    field: 'amends',
    description: 'Instruments that it amends.',
    pattern: '(parent)-[link:AMENDS]->(node:Instrument)',
  },
  {
    on: [Instrument],
    field: 'amendedBy',
    description: 'Instruments that amend it.',
    pattern: '(parent)<-[link:AMENDS]-(node:Instrument)',
  },
]);
