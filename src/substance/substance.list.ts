import { evidencedIn, partOf } from '../list/common.js';
import { linked } from '../list/linked.js';
import { listOf } from '../list/list.js';
import { byIdentifier, byName, mostEvidenced } from '../list/order.js';
import { words } from '../list/words.js';
import { SubstanceType } from '../shared/vocabularies.js';
import { SubstanceConnection } from './substance.connection.js';

export const substanceList = listOf({
  field: 'substances',
  kind: 'Substance',
  description: 'Substances, classes of them, preparations and crops.',
  connection: SubstanceConnection,
  filters: {
    partOf,
    schedulingDecisions: linked({
      description: 'Decisions on its control.',
      pattern: '(node)<-[:CONCERNS_SUBSTANCE]-(ref:SchedulingDecision)',
    }),
    evidencedIn,
    types: words({ description: 'What sort it is.', property: 'type', of: SubstanceType }),
  },
  orders: { IDENTIFIER: byIdentifier, NAME: byName, MOST_EVIDENCED: mostEvidenced },
});
