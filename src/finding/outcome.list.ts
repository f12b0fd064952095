import { attributed } from '../list/chain.js';
import { factFilters, statuses } from '../list/common.js';
import { listOf } from '../list/list.js';
import { byDate, byText } from '../list/order.js';
import { period } from '../list/period.js';
import { OutcomeConnection } from './outcome.connection.js';

export const outcomeList = listOf({
  field: 'outcomes',
  kind: 'Outcome',
  description: 'Changes reported without a figure.',
  connection: OutcomeConnection,
  filters: {
    ...attributed,
    ...factFilters,
    statuses,
    period: period({ description: 'When: its date overlaps this period.', dates: ['date'] }),
  },
  orders: { TEXT: byText, ...byDate(['date']) },
});
