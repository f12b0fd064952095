import { namedFilters, statuses } from '../list/common.js';
import { linked } from '../list/linked.js';
import { listOf } from '../list/list.js';
import { byDate, byIdentifier, byName } from '../list/order.js';
import { period } from '../list/period.js';
import { PartnershipConnection } from './partnership.connection.js';

export const partnershipList = listOf({
  field: 'partnerships',
  kind: 'Partnership',
  description: 'Standing cooperation between named actors.',
  connection: PartnershipConnection,
  filters: {
    members: linked({ description: 'Its members.', pattern: '(node)-[:HAS_MEMBER]->(ref)' }),
    ...namedFilters,
    statuses,
    period: period({ description: 'When: its date overlaps this period.', dates: ['date'] }),
  },
  orders: { IDENTIFIER: byIdentifier, NAME: byName, ...byDate(['date']) },
});
