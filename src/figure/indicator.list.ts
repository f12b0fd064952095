import { evidencedIn } from '../list/common.js';
import { linked } from '../list/linked.js';
import { listOf } from '../list/list.js';
import { byIdentifier, byMost, byName } from '../list/order.js';
import { inPeriods } from '../list/period.js';
import { words } from '../list/words.js';
import { IndicatorConnection } from './indicator.connection.js';

export const indicatorList = listOf({
  field: 'indicators',
  kind: 'Indicator',
  description: 'What is counted, so that one figure can be followed across documents and years.',
  connection: IndicatorConnection,
  filters: {
    results: linked({
      description: 'Figures of it that are attributed to work.',
      pattern: '(node)<-[:MEASURES]-(ref:Result)',
    }),
    statistics: linked({
      description: 'Other figures of it.',
      pattern: '(node)<-[:MEASURES]-(ref:Statistic)',
    }),
    evidencedIn,
    units: words({ description: 'Unit of its figures.', property: 'unit', of: String }),
    measuredIn: inPeriods({
      description: 'Periods of which it has a figure.',
      pattern: '(node)<-[:MEASURES]-(work)',
      holds: 'work.value IS NOT NULL',
    }),
  },
  orders: {
    IDENTIFIER: byIdentifier,
    NAME: byName,
    MOST_FIGURES: byMost('Those with most figures first.', '(node)<-[:MEASURES]-(counted)'),
  },
});
