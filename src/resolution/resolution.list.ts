import { verification } from '../list/checked.js';
import { namedFilters, statuses } from '../list/common.js';
import { linked } from '../list/linked.js';
import { listOf } from '../list/list.js';
import { byDate, byIdentifier, byMost, byName, mostCited, mostEvidenced } from '../list/order.js';
import { period } from '../list/period.js';
import { words } from '../list/words.js';
import { ResolutionType } from '../shared/vocabularies.js';
import { ResolutionConnection } from './resolution.connection.js';

export const resolutionList = listOf({
  field: 'resolutions',
  kind: 'Resolution',
  description: 'Resolutions and decisions.',
  connection: ResolutionConnection,
  filters: {
    adoptedBy: linked({
      description: 'Bodies and meetings that adopted it.',
      pattern: '(node)-[:ADOPTED_BY|ADOPTED_AT]->(ref)',
    }),
    mandates: linked({
      description: 'Mandates that derive from it.',
      pattern: '(node)<-[:DERIVES_FROM]-(ref:Mandate)',
    }),
    actsOn: linked({
      description:
        'What it adopts, endorses, convenes, postpones, establishes, extends or concerns.',
      pattern: '(node)-[:ADOPTS|ENDORSES|CONVENES|POSTPONES|ESTABLISHES|EXTENDS|CONCERNS]->(ref)',
    }),
    ...namedFilters,
    types: words({
      description: 'Whether it is a resolution or a decision.',
      property: 'type',
      of: ResolutionType,
    }),
    statuses,
    period: period({ description: 'When it was adopted: in this period.', dates: ['date'] }),
    verification,
  },
  orders: {
    IDENTIFIER: byIdentifier,
    NAME: byName,
    ...byDate(['date']),
    MOST_MANDATES: byMost(
      'Those that most mandates derive from first.',
      '(node)<-[:DERIVES_FROM]-(counted:Mandate)',
    ),
    MOST_CITED: mostCited,
    MOST_EVIDENCED: mostEvidenced,
  },
});
