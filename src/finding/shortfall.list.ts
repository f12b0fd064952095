import { factFilters, speakers } from '../list/common.js';
import { linked } from '../list/linked.js';
import { listOf } from '../list/list.js';
import { byText } from '../list/order.js';
import { ShortfallConnection } from './shortfall.connection.js';

export const shortfallList = listOf({
  field: 'shortfalls',
  kind: 'Shortfall',
  description: 'What sources themselves say is lacking.',
  connection: ShortfallConnection,
  filters: {
    answeredBy: linked({
      description: 'What in the record answers it.',
      pattern: '(node)-[:ANSWERED_BY]->(ref)',
    }),
    recommendations: linked({
      description: 'Recommendations that answer it.',
      pattern: '(node)<-[:ANSWERS]-(ref:Recommendation)',
    }),
    speakers,
    ...factFilters,
  },
  orders: { TEXT: byText },
});
