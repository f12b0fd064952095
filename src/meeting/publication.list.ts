import { namedFilters, partOf, statuses } from '../list/common.js';
import { linked } from '../list/linked.js';
import { listOf } from '../list/list.js';
import { byDate, byIdentifier, byName, mostCited, mostEvidenced } from '../list/order.js';
import { period } from '../list/period.js';
import { PublicationConnection } from './publication.connection.js';

export const publicationList = listOf({
  field: 'publications',
  kind: 'Publication',
  description: 'Titled products to be read.',
  connection: PublicationConnection,
  filters: {
    partOf,
    producedBy: linked({
      description: 'Activities, programmes and meetings that brought it out.',
      pattern: '(node)<-[:PRODUCED|LAUNCHED|PREPARED]-(ref)',
    }),
    drawsOn: linked({ description: 'What it draws on.', pattern: '(node)-[:DRAWS_ON]->(ref)' }),
    ...namedFilters,
    statuses,
    period: period({ description: 'When: its date overlaps this period.', dates: ['date'] }),
  },
  orders: {
    IDENTIFIER: byIdentifier,
    NAME: byName,
    ...byDate(['date']),
    MOST_CITED: mostCited,
    MOST_EVIDENCED: mostEvidenced,
  },
});
