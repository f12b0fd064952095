import { cameOfIt, served } from '../list/chain.js';
import { factFilters, partOf, statuses } from '../list/common.js';
import { chainLinked, linked } from '../list/linked.js';
import { listOf } from '../list/list.js';
import { byDate, byMost, byText } from '../list/order.js';
import { period } from '../list/period.js';
import { ActivityConnection } from './activity.connection.js';

export const activityList = listOf({
  field: 'activities',
  kind: 'Activity',
  description: 'What was reported as done, planned or offered.',
  connection: ActivityConnection,
  filters: {
    ...served,
    programmes: chainLinked({
      description: 'Programmes that it was part of.',
      pattern: '(node)-[link:UNDER]->(ref:Programme)',
    }),
    meetings: linked({
      description: 'Meetings at which it was done.',
      pattern: '(node)-[:TOOK_PLACE_AT]->(ref:Meeting)',
    }),
    partOf,
    uses: linked({
      description: 'Tools, publications and instruments that it uses.',
      pattern: '(node)-[:USES]->(ref)',
    }),
    answers: linked({
      description: 'Mandates, recommendations and shortfalls that it answers.',
      pattern: '(node)-[:ANSWERS]->(ref)',
    }),
    ...factFilters,
    statuses,
    period: period({ description: 'When: its date overlaps this period.', dates: ['date'] }),
    ...cameOfIt,
  },
  orders: {
    TEXT: byText,
    ...byDate(['date']),
    MOST_RESULTS: byMost(
      'Those that most figures are attributed to first.',
      '(node)<-[:ATTRIBUTED_TO]-(counted:Result)',
    ),
  },
});
