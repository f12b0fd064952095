import { linkFields } from '../link/link-field.js';
import { Activity } from '../activity/activity.type.js';
import { Commitment } from '../commitment/commitment.type.js';
import { Contribution } from '../contribution/contribution.type.js';
import { Document } from '../document/document.type.js';
import { Entity } from './entity.type.js';
import { Finding } from '../finding/finding.type.js';
import { Instrument } from '../instrument/instrument.type.js';
import { Mandate } from '../mandate/mandate.type.js';
import { Meeting } from '../meeting/meeting.type.js';
import { Outcome } from '../finding/outcome.type.js';
import { Partnership } from './partnership.type.js';
import { Programme } from '../programme/programme.type.js';
import { Publication } from '../meeting/publication.type.js';
import { Recommendation } from '../recommendation/recommendation.type.js';
import { Resolution } from '../resolution/resolution.type.js';
import { Result } from '../figure/result.type.js';
import { SchedulingDecision } from '../substance/scheduling-decision.type.js';
import { Shortfall } from '../finding/shortfall.type.js';
import { Statistic } from '../figure/statistic.type.js';
import { EntityConnection } from './entity.connection.js';

/** The links that arrive at a Entity. */
export const entityLinks = linkFields(EntityConnection, [
  {
    on: [
      Activity,
      Programme,
      Meeting,
      Publication,
      Document,
      Instrument,
      Resolution,
      Commitment,
      Mandate,
      Recommendation,
      Partnership,
      Entity,
      Outcome,
      Finding,
      Shortfall,
      Result,
      Statistic,
      Contribution,
      SchedulingDecision,
    ],
    field: 'entities',
    description: 'Entities, each with the part it has.',
    pattern: '(parent)-[link:INVOLVES]->(node:Entity)',
    by: 'role',
  },
  {
    on: [Commitment, Mandate, Recommendation],
    field: 'addressees',
    description: 'Who is asked to act; role PARTNER for those named beside them.',
    pattern: '(parent)-[link:ADDRESSED_TO]->(node:Entity)',
    by: 'role',
  },
  {
    on: [Mandate],
    field: 'issuers',
    description: 'Who issued it.',
    pattern: '(parent)-[link:ISSUED_BY]->(node:Entity)',
  },
  {
    on: [Mandate],
    field: 'recipients',
    description: 'Who is to be reported to.',
    pattern: '(parent)-[link:REPORTS_TO]->(node:Entity)',
  },
  {
    on: [Entity],
    field: 'parents',
    description: 'Bodies that it belongs to.',
    pattern: '(parent)-[link:HAS_PARENT]->(node:Entity)',
  },
  {
    on: [Entity],
    field: 'children',
    description: 'Bodies that belong to it.',
    pattern: '(parent)<-[link:HAS_PARENT]-(node:Entity)',
  },
  {
    on: [Entity, Partnership],
    field: 'members',
    description: 'Its members that are entities.',
    pattern: '(parent)-[link:HAS_MEMBER]->(node:Entity)',
  },
  {
    on: [Meeting],
    field: 'bodies',
    description: 'The body whose session or meeting it is.',
    pattern: '(parent)-[link:MEETING_OF]->(node:Entity)',
  },
  {
    on: [Document],
    field: 'submittedBy',
    description: 'Who submitted it.',
    pattern: '(parent)-[link:SUBMITTED_BY]->(node:Entity)',
  },
  {
    on: [Document],
    field: 'submittedTo',
    description: 'Whom it was submitted to.',
    pattern: '(parent)-[link:SUBMITTED_TO]->(node:Entity)',
  },
  {
    on: [Resolution, Instrument],
    field: 'adoptedBy',
    description: 'Who adopted it.',
    pattern: '(parent)-[link:ADOPTED_BY]->(node:Entity)',
  },
  {
    on: [Instrument],
    field: 'endorsedBy',
    description: 'Who endorsed it.',
    pattern: '(parent)-[link:ENDORSED_BY]->(node:Entity)',
  },
]);
