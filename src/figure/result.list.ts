import { figureFilters, figureOrders } from '../list/figure.js';
import { listOf } from '../list/list.js';
import { ResultConnection } from './result.connection.js';

export const resultList = listOf({
  field: 'results',
  kind: 'Result',
  description: 'Reported figures that are attributed to work.',
  connection: ResultConnection,
  filters: figureFilters,
  orders: figureOrders,
});
