import { linkFields } from '../link/link-field.js';
import { Activity } from '../activity/activity.type.js';
import { Commitment } from '../commitment/commitment.type.js';
import { Contribution } from '../contribution/contribution.type.js';
import { Document } from '../document/document.type.js';
import { Entity } from '../entity/entity.type.js';
import { Finding } from '../finding/finding.type.js';
import { Instrument } from '../instrument/instrument.type.js';
import { Mandate } from '../mandate/mandate.type.js';
import { Meeting } from '../meeting/meeting.type.js';
import { Outcome } from '../finding/outcome.type.js';
import { Partnership } from '../entity/partnership.type.js';
import { Programme } from '../programme/programme.type.js';
import { Publication } from '../meeting/publication.type.js';
import { Recommendation } from '../recommendation/recommendation.type.js';
import { Resolution } from '../resolution/resolution.type.js';
import { Result } from '../figure/result.type.js';
import { Shortfall } from '../finding/shortfall.type.js';
import { Statistic } from '../figure/statistic.type.js';
import { TopicConnection } from './topic.connection.js';

/** The links that arrive at a Topic. */
export const topicLinks = linkFields(TopicConnection, [
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
    ],
    field: 'topics',
    description: 'Its cross-cutting tags.',
    pattern: '(parent)-[link:HAS_TOPIC]->(node:Topic)',
  },
]);
