import { evidencedIn } from '../list/common.js';
import { listOf } from '../list/list.js';
import { byIdentifier, byMost, byName, mostEvidenced } from '../list/order.js';
import { PopulationGroupConnection } from './population-group.connection.js';

export const populationGroupList = listOf({
  field: 'populationGroups',
  kind: 'PopulationGroup',
  description: 'People concerned.',
  connection: PopulationGroupConnection,
  filters: { evidencedIn },
  orders: {
    IDENTIFIER: byIdentifier,
    NAME: byName,
    MOST_COMMITMENTS: byMost(
      'Those of most commitments first.',
      '(node)<-[:CONCERNS_GROUP]-(counted:Commitment)',
    ),
    MOST_ACTIVITIES: byMost(
      'Those of most activities first.',
      '(node)<-[:CONCERNS_GROUP]-(counted:Activity)',
    ),
    MOST_EVIDENCED: mostEvidenced,
  },
});
