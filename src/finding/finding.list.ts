import { factFilters, speakers } from '../list/common.js';
import { listOf } from '../list/list.js';
import { byText } from '../list/order.js';
import { FindingConnection } from './finding.connection.js';

export const findingList = listOf({
  field: 'findings',
  kind: 'Finding',
  description: 'What sources and meetings conclude, without figure, request or lack.',
  connection: FindingConnection,
  filters: { speakers, ...factFilters },
  orders: { TEXT: byText },
});
