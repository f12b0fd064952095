import { evidencedIn } from '../list/common.js';
import { listOf } from '../list/list.js';
import { numbers } from '../list/numbers.js';
import { byIdentifier, byName, mostEvidenced } from '../list/order.js';
import { SdgTargetConnection } from './sdg-target.connection.js';

export const sdgTargetList = listOf({
  field: 'sdgTargets',
  kind: 'SdgTarget',
  description: 'Goals and targets of the 2030 Agenda that the record names.',
  connection: SdgTargetConnection,
  filters: {
    evidencedIn,
    goal: numbers({ description: 'Number of its goal.', property: 'goal' }),
  },
  orders: { IDENTIFIER: byIdentifier, NAME: byName, MOST_EVIDENCED: mostEvidenced },
});
