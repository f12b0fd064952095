import { evidencedIn } from '../list/common.js';
import { linked } from '../list/linked.js';
import { listOf } from '../list/list.js';
import { byIdentifier, byMost, byName, mostEvidenced } from '../list/order.js';
import { inPeriods } from '../list/period.js';
import { work } from '../list/work.js';
import { words } from '../list/words.js';
import { RegionScheme } from '../shared/vocabularies.js';
import { RegionConnection } from './region.connection.js';

export const regionList = listOf({
  field: 'regions',
  kind: 'Region',
  description: 'Regions of UN M49, and those that only the sources call so.',
  connection: RegionConnection,
  filters: {
    countries: linked({
      description: 'Countries that the record lists in it.',
      pattern: '(node)-[:HAS_MEMBER]->{1,3}(ref:Country)',
    }),
    evidencedIn,
    schemes: words({ description: 'Where it comes from.', property: 'scheme', of: RegionScheme }),
    involvedIn: inPeriods({
      description: 'Periods in which it has any part in something that bears a date.',
      pattern: '(node)<-[link:INVOLVES]-(work)',
      holds: 'link.role IS NOT NULL',
    }),
    activities: work({
      description: 'Activities in it or for it.',
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
    MOST_EVIDENCED: mostEvidenced,
  },
});
