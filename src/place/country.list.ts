import { evidencedIn } from '../list/common.js';
import { linked } from '../list/linked.js';
import { listOf } from '../list/list.js';
import { byIdentifier, byMost, byName, mostEvidenced } from '../list/order.js';
import { inPeriods } from '../list/period.js';
import { work } from '../list/work.js';
import { CountryConnection } from './country.connection.js';

export const countryList = listOf({
  field: 'countries',
  kind: 'Country',
  description: 'Countries and areas of ISO 3166-1, whether the record names them or not.',
  connection: CountryConnection,
  filters: {
    regions: linked({
      description: 'Regions that the record lists it in, themselves or by a region within.',
      pattern: '(node)<-[:HAS_MEMBER]-{1,3}(ref:Region)',
    }),
    memberOf: linked({
      description: 'Entities and partnerships that it is a member of.',
      pattern: '(node)<-[:HAS_MEMBER]-(ref:Entity|Partnership)',
    }),
    evidencedIn,
    involvedIn: inPeriods({
      description: 'Periods in which it has any part in something that bears a date.',
      pattern: '(node)<-[link:INVOLVES]-(work)',
      holds: 'link.role IS NOT NULL',
    }),
    activities: work({
      description: 'Activities that it has any part in: as actor, place or beneficiary.',
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
