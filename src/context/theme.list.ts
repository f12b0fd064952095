import { evidencedIn } from '../list/common.js';
import { linked } from '../list/linked.js';
import { listOf } from '../list/list.js';
import { byIdentifier, byMost, byName } from '../list/order.js';
import { words } from '../list/words.js';
import { ThemeScheme } from '../shared/vocabularies.js';
import { ThemeConnection } from './theme.connection.js';

export const themeList = listOf({
  field: 'themes',
  kind: 'Theme',
  description: 'Subjects that commitments and work share.',
  connection: ThemeConnection,
  filters: {
    mapsTo: linked({
      description: 'Chapters of UNGASS 2016 that it corresponds to.',
      pattern: '(node)-[:MAPS_TO]->(ref:Theme)',
    }),
    evidencedIn,
    schemes: words({ description: 'Where it comes from.', property: 'scheme', of: ThemeScheme }),
  },
  orders: {
    IDENTIFIER: byIdentifier,
    NAME: byName,
    MOST_COMMITMENTS: byMost(
      'Those of most commitments first.',
      '(node)<-[:HAS_THEME]-(counted:Commitment)',
    ),
    MOST_ACTIVITIES: byMost(
      'Those of most activities first.',
      '(node)<-[:HAS_THEME]-(counted:Activity)',
    ),
  },
});
