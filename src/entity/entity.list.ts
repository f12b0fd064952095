import { namedFilters, statuses } from '../list/common.js';
import { linked } from '../list/linked.js';
import { listOf } from '../list/list.js';
import { byIdentifier, byMost, byName, mostEvidenced } from '../list/order.js';
import { inPeriods } from '../list/period.js';
import { work } from '../list/work.js';
import { words } from '../list/words.js';
import { EntityType } from '../shared/vocabularies.js';
import { EntityConnection } from './entity.connection.js';

export const entityList = listOf({
  field: 'entities',
  kind: 'Entity',
  description: 'Bodies that meet, decide, are addressed or act.',
  connection: EntityConnection,
  filters: {
    parents: linked({
      description: 'Bodies that it belongs to, at any depth.',
      pattern: '(node)-[:HAS_PARENT]->{1,6}(ref:Entity)',
    }),
    memberOf: linked({
      description: 'Entities and partnerships that it is a member of.',
      pattern: '(node)<-[:HAS_MEMBER]-(ref)',
    }),
    commitments: linked({
      description: 'Commitments that ask it to act, as the lead or beside others.',
      pattern: '(node)<-[:ADDRESSED_TO]-(ref:Commitment)',
    }),
    mandates: linked({
      description: 'Mandates that ask it to act, as the lead or beside others.',
      pattern: '(node)<-[:ADDRESSED_TO]-(ref:Mandate)',
    }),
    ...namedFilters,
    types: words({ description: 'What sort of body it is.', property: 'type', of: EntityType }),
    statuses,
    leads: inPeriods({
      description:
        'Periods in which it leads something: an activity, a programme, a meeting, a publication, or anything else that bears a date.',
      pattern: '(node)<-[link:INVOLVES]-(work)',
      holds: "link.role = 'LEAD'",
    }),
    involvedIn: inPeriods({
      description: 'Periods in which it has any part in something that bears a date.',
      pattern: '(node)<-[link:INVOLVES]-(work)',
      holds: 'link.role IS NOT NULL',
    }),
    activities: work({
      description: 'Activities that it has any part in.',
      pattern: '(node)<-[link:INVOLVES]-(work:Activity)',
      dates: ['date'],
    }),
  },
  orders: {
    IDENTIFIER: byIdentifier,
    NAME: byName,
    MOST_ACTIVITIES: byMost(
      'Those with a part in most activities first.',
      '(node)<-[:INVOLVES]-(counted:Activity)',
    ),
    MOST_MANDATES: byMost(
      'Those that most mandates are addressed to first.',
      '(node)<-[:ADDRESSED_TO]-(counted:Mandate)',
    ),
    MOST_EVIDENCED: mostEvidenced,
  },
});
