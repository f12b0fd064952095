import { cameOfIt, served } from '../list/chain.js';
import { namedFilters, partOf, statuses } from '../list/common.js';
import { linked } from '../list/linked.js';
import { listOf } from '../list/list.js';
import { byDate, byIdentifier, byMost, byName, mostEvidenced } from '../list/order.js';
import { period } from '../list/period.js';
import { work } from '../list/work.js';
import { words } from '../list/words.js';
import { ProgrammeType } from '../shared/vocabularies.js';
import { ProgrammeConnection } from './programme.connection.js';

export const programmeList = listOf({
  field: 'programmes',
  kind: 'Programme',
  description: 'Whatever stands and delivers work, and the tools made to be used.',
  connection: ProgrammeConnection,
  filters: {
    ...served,
    partOf,
    usedBy: linked({
      description: 'Activities and programmes that use it.',
      pattern: '(node)<-[:USES]-(ref)',
    }),
    ...namedFilters,
    types: words({
      description: 'What sort of programme it is.',
      property: 'type',
      of: ProgrammeType,
    }),
    statuses,
    period: period({
      description: 'When: how long it runs, or its date, overlaps this period.',
      dates: ['period', 'date'],
    }),
    activities: work({
      description: 'Activities that were part of it.',
      pattern: '(node)<-[link:UNDER]-(work:Activity)',
      dates: ['date'],
    }),
    ...cameOfIt,
  },
  orders: {
    IDENTIFIER: byIdentifier,
    NAME: byName,
    ...byDate(['period', 'date']),
    MOST_ACTIVITIES: byMost(
      'Those that most activities were part of first.',
      '(node)<-[:UNDER]-(counted:Activity)',
    ),
    MOST_EVIDENCED: mostEvidenced,
  },
});
