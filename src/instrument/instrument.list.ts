import { verification } from '../list/checked.js';
import { namedFilters, statuses } from '../list/common.js';
import { linked } from '../list/linked.js';
import { listOf } from '../list/list.js';
import { byDate, byIdentifier, byMost, byName, mostCited, mostEvidenced } from '../list/order.js';
import { period } from '../list/period.js';
import { relations } from '../list/relations.js';
import { words } from '../list/words.js';
import { InstrumentType } from '../shared/vocabularies.js';
import { InstrumentConnection } from './instrument.connection.js';

export const instrumentList = listOf({
  field: 'instruments',
  kind: 'Instrument',
  description: 'Declarations, statements, outcome documents, treaties, standards and plans.',
  connection: InstrumentConnection,
  filters: {
    commitments: linked({
      description: 'Commitments that it holds; `exists: true` for those whose paragraphs are here.',
      pattern: '(node)-[:HAS_COMMITMENT]->(ref:Commitment)',
    }),
    resolutions: linked({
      description: 'Resolutions and documents that contain its text.',
      pattern: '(node)-[:CONTAINED_IN]->(ref)',
    }),
    adoptedBy: linked({
      description: 'Bodies, meetings and resolutions that adopted it.',
      pattern: '(node)-[:ADOPTED_BY|ADOPTED_AT]->(ref)',
    }),
    amends: linked({
      description: 'Instruments that it amends.',
      pattern: '(node)-[:AMENDS]->(ref)',
    }),
    ...relations,
    ...namedFilters,
    types: words({
      description: 'What sort of instrument it is.',
      property: 'type',
      of: InstrumentType,
    }),
    statuses,
    period: period({ description: 'When: its date overlaps this period.', dates: ['date'] }),
    verification,
  },
  orders: {
    IDENTIFIER: byIdentifier,
    NAME: byName,
    ...byDate(['date']),
    MOST_COMMITMENTS: byMost(
      'Those with most commitments first.',
      '(node)-[:HAS_COMMITMENT]->(counted)',
    ),
    MOST_CITED: mostCited,
    MOST_EVIDENCED: mostEvidenced,
  },
});
