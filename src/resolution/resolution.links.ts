import { linkFields } from '../link/link-field.js';
import { Entity } from '../entity/entity.type.js';
import { Instrument } from '../instrument/instrument.type.js';
import { Mandate } from '../mandate/mandate.type.js';
import { SchedulingDecision } from '../substance/scheduling-decision.type.js';
import { ResolutionConnection } from './resolution.connection.js';

/** The links that arrive at a Resolution. */
export const resolutionLinks = linkFields(ResolutionConnection, [
  {
    on: [Mandate],
    field: 'resolutions',
    description: 'The resolution or decision that it derives from.',
    pattern: '(parent)-[link:DERIVES_FROM]->(node:Resolution)',
    by: 'strength',
  },
  {
    on: [Entity],
    field: 'resolutions',
    description: 'Resolutions and decisions that it adopted.',
    pattern: '(parent)<-[link:ADOPTED_BY]-(node:Resolution)',
  },
  {
    on: [Instrument],
    field: 'resolutions',
    description: 'The resolution that contains its text.',
    pattern: '(parent)-[link:CONTAINED_IN]->(node:Resolution)',
  },
  {
    on: [SchedulingDecision],
    field: 'decidedBy',
    description: 'The decision that took it.',
    pattern: '(parent)-[link:DECIDED_BY]->(node:Resolution)',
  },
]);
