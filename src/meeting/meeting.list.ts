import { namedFilters, partOf, statuses } from '../list/common.js';
import { linked } from '../list/linked.js';
import { listOf } from '../list/list.js';
import { byDate, byIdentifier, byMost, byName, mostEvidenced } from '../list/order.js';
import { period } from '../list/period.js';
import { MeetingConnection } from './meeting.connection.js';

export const meetingList = listOf({
  field: 'meetings',
  kind: 'Meeting',
  description: 'Titled or dated gatherings.',
  connection: MeetingConnection,
  filters: {
    partOf,
    bodies: linked({
      description: 'The body whose session or meeting it is.',
      pattern: '(node)-[:MEETING_OF]->(ref:Entity)',
    }),
    adopted: linked({
      description: 'What was adopted at it.',
      pattern: '(node)-[:ADOPTED]->(ref)',
    }),
    ...namedFilters,
    statuses,
    period: period({ description: 'When: its date overlaps this period.', dates: ['date'] }),
    originalPeriod: period({
      description: 'When it was to be held before it was moved.',
      dates: ['originalDate'],
    }),
  },
  orders: {
    IDENTIFIER: byIdentifier,
    NAME: byName,
    ...byDate(['date']),
    MOST_ACTIVITIES: byMost(
      'Those at which most activities were done first.',
      '(node)<-[:TOOK_PLACE_AT]-(counted:Activity)',
    ),
    MOST_EVIDENCED: mostEvidenced,
  },
});
