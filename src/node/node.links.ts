import { linkFields } from '../link/link-field.js';
import { Activity } from '../activity/activity.type.js';
import { Contribution } from '../contribution/contribution.type.js';
import { Evidenced } from '../shared/node.interface.js';
import { Finding } from '../finding/finding.type.js';
import { Mandate } from '../mandate/mandate.type.js';
import { Meeting } from '../meeting/meeting.type.js';
import { Outcome } from '../finding/outcome.type.js';
import { Paragraph } from '../document/paragraph.type.js';
import { Programme } from '../programme/programme.type.js';
import { Recommendation } from '../recommendation/recommendation.type.js';
import { Resolution } from '../resolution/resolution.type.js';
import { Result } from '../figure/result.type.js';
import { Shortfall } from '../finding/shortfall.type.js';
import { Statistic } from '../figure/statistic.type.js';
import { NodeConnection } from './node.connection.js';

/** The links that arrive at a Node. */
export const nodeLinks = linkFields(NodeConnection, [
  {
    on: [Evidenced],
    field: 'about',
    description: 'What else it is about.',
    pattern: '(parent)-[link:ABOUT]->(node:Node)',
  },
  {
    on: [Evidenced],
    field: 'aboutIt',
    description: 'What is about it.',
    pattern: '(parent)<-[link:ABOUT]-(node:Node)',
  },
  {
    on: [Evidenced, Paragraph],
    field: 'cites',
    description: 'Texts that the source cites for it, with the place in them.',
    pattern: '(parent)-[link:CITES]->(node:Node)',
  },
  {
    on: [Evidenced],
    field: 'citedBy',
    description: 'What cites it.',
    pattern: '(parent)<-[link:CITES]-(node:Node)',
  },
  {
    on: [Result, Statistic, Outcome, Contribution],
    field: 'attributedTo',
    description: 'What it is attributed to or counts.',
    pattern: '(parent)-[link:ATTRIBUTED_TO]->(node:Node)',
    by: 'strength',
  },
  {
    on: [Finding, Shortfall, Recommendation],
    field: 'speakers',
    description: 'Who says so; none where the document itself does.',
    pattern: '(parent)-[link:SPOKEN_BY]->(node:Node)',
  },
  {
    on: [Activity, Meeting, Programme],
    field: 'produced',
    description: 'What came of it: texts, publications, programmes.',
    pattern: '(parent)-[link:PRODUCED|PREPARED|ADOPTED|LAUNCHED]->(node:Node)',
  },
  {
    on: [Mandate],
    field: 'answeredBy',
    description:
      'What answered it: a text, a meeting, work. STATED where the source says so, else INFERRED with the reason.',
    pattern: '(parent)-[link:ANSWERED_BY]->(node:Node)',
    by: 'strength',
  },
  {
    on: [Resolution],
    field: 'actsOn',
    description: 'What it adopts, endorses, convenes, postpones, establishes, extends or concerns.',
    pattern:
      '(parent)-[link:ADOPTS|ENDORSES|CONVENES|POSTPONES|ESTABLISHES|EXTENDS|CONCERNS]->(node:Node)',
  },
]);
