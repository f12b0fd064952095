import { linkFields } from '../link/link-field.js';
import { Instrument } from '../instrument/instrument.type.js';
import { Meeting } from '../meeting/meeting.type.js';
import { Resolution } from '../resolution/resolution.type.js';
import { Substance } from './substance.type.js';
import { SchedulingDecisionConnection } from './scheduling-decision.connection.js';

/** The links that arrive at a SchedulingDecision. */
export const schedulingDecisionLinks = linkFields(SchedulingDecisionConnection, [
  {
    on: [Substance],
    field: 'schedulingDecisions',
    description: 'Decisions on its control.',
    pattern: '(parent)<-[link:CONCERNS_SUBSTANCE]-(node:SchedulingDecision)',
  },
  {
    on: [Instrument],
    field: 'schedulingDecisions',
    description: 'Decisions taken under it.',
    pattern: '(parent)<-[link:UNDER_CONVENTION]-(node:SchedulingDecision)',
  },
  {
    on: [Resolution],
    field: 'schedulingDecisions',
    description: 'Decisions on scheduling that it took.',
    pattern: '(parent)<-[link:DECIDED_BY]-(node:SchedulingDecision)',
  },
  {
    on: [Meeting],
    field: 'schedulingDecisions',
    description: 'Decisions on scheduling taken at it.',
    pattern: '(parent)<-[link:TOOK_PLACE_AT]-(node:SchedulingDecision)',
  },
]);
