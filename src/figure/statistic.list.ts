import { figureFilters, figureOrders } from '../list/figure.js';
import { listOf } from '../list/list.js';
import { StatisticConnection } from './statistic.connection.js';

export const statisticList = listOf({
  field: 'statistics',
  kind: 'Statistic',
  description: 'Figures that are not attributed to work.',
  connection: StatisticConnection,
  filters: figureFilters,
  orders: figureOrders,
});
