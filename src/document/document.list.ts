import { namedFilters, statuses } from '../list/common.js';
import { linked } from '../list/linked.js';
import { listOf } from '../list/list.js';
import { byDate, byIdentifier, byName, mostCited, mostEvidenced } from '../list/order.js';
import { period } from '../list/period.js';
import { flag } from '../list/words.js';
import { DocumentConnection } from './document.connection.js';

export const documentList = listOf({
  field: 'documents',
  kind: 'Document',
  description: 'Documents of the record, and those that are only cited.',
  connection: DocumentConnection,
  filters: {
    mandatesAnswered: linked({
      description: 'Mandates that it was made to answer.',
      pattern: '(node)-[:ANSWERS]->(ref:Mandate)',
    }),
    submittedBy: linked({
      description: 'Who submitted it.',
      pattern: '(node)-[:SUBMITTED_BY]->(ref)',
    }),
    submittedTo: linked({
      description: 'Bodies and meetings that it was submitted to.',
      pattern: '(node)-[:SUBMITTED_TO]->(ref)',
    }),
    drawsOn: linked({ description: 'What it draws on.', pattern: '(node)-[:DRAWS_ON]->(ref)' }),
    ...namedFilters,
    inRecord: flag({
      description: 'True: only those whose paragraphs are in the graph; false: only the others.',
      yes: 'node.inRecord',
      no: 'NOT node.inRecord',
    }),
    statuses,
    period: period({ description: 'When: its date overlaps this period.', dates: ['date'] }),
  },
  orders: {
    IDENTIFIER: byIdentifier,
    NAME: byName,
    ...byDate(['date']),
    MOST_CITED: mostCited,
    MOST_EVIDENCED: mostEvidenced,
  },
});
