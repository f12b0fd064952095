import { evidencedIn } from '../list/common.js';
import { listOf } from '../list/list.js';
import { byIdentifier, byMost, byName, mostEvidenced } from '../list/order.js';
import { TopicConnection } from './topic.connection.js';

export const topicList = listOf({
  field: 'topics',
  kind: 'Topic',
  description: 'Cross-cutting tags.',
  connection: TopicConnection,
  filters: { evidencedIn },
  orders: {
    IDENTIFIER: byIdentifier,
    NAME: byName,
    MOST_COMMITMENTS: byMost(
      'Those of most commitments first.',
      '(node)<-[:HAS_TOPIC]-(counted:Commitment)',
    ),
    MOST_ACTIVITIES: byMost(
      'Those of most activities first.',
      '(node)<-[:HAS_TOPIC]-(counted:Activity)',
    ),
    MOST_EVIDENCED: mostEvidenced,
  },
});
