import { factFilters } from '../list/common.js';
import { linked } from '../list/linked.js';
import { listOf } from '../list/list.js';
import { byDate, byText } from '../list/order.js';
import { period } from '../list/period.js';
import { words } from '../list/words.js';
import { SchedulingState } from '../shared/vocabularies.js';
import { SchedulingDecisionConnection } from './scheduling-decision.connection.js';

export const schedulingDecisionList = listOf({
  field: 'schedulingDecisions',
  kind: 'SchedulingDecision',
  description: 'Decisions on the control of substances.',
  connection: SchedulingDecisionConnection,
  filters: {
    meetings: linked({
      description: 'Meetings at which it was taken.',
      pattern: '(node)-[:TOOK_PLACE_AT]->(ref:Meeting)',
    }),
    conventions: linked({
      description: 'The convention that it was taken under.',
      pattern: '(node)-[:UNDER_CONVENTION]->(ref:Instrument)',
    }),
    decidedBy: linked({
      description: 'The body, meeting or text that decided.',
      pattern: '(node)-[:DECIDED_BY]->(ref)',
    }),
    ...factFilters,
    states: words({
      description: 'How far it has come.',
      property: 'state',
      of: SchedulingState,
    }),
    schedules: words({
      description: 'Schedule or table of the convention, as the source writes it: `Schedule I`.',
      property: 'schedule',
      of: String,
    }),
    period: period({ description: 'When: its date overlaps this period.', dates: ['date'] }),
  },
  orders: { TEXT: byText, ...byDate(['date']) },
});
