import { verification } from '../list/checked.js';
import { cites, themes } from '../list/common.js';
import { linked } from '../list/linked.js';
import { listOf } from '../list/list.js';
import { byMost, byText } from '../list/order.js';
import { ParagraphConnection } from './paragraph.connection.js';

export const paragraphList = listOf({
  field: 'paragraphs',
  kind: 'Paragraph',
  description: 'Paragraphs of every text, each text in its order.',
  connection: ParagraphConnection,
  filters: {
    texts: linked({
      description:
        'Documents, instruments and resolutions that it belongs to, and sections of them; for an instrument printed in a document, the paragraphs that hold its commitments.',
      pattern: '(node)-[:STATES]->{0,1}()<-[:HAS_PARAGRAPH|HAS_COMMITMENT]-(ref)',
    }),
    states: linked({
      description: 'What it states something of; `exists: false` for those without a fact.',
      pattern: '(node)-[:STATES]->(ref)',
    }),
    names: linked({
      description: 'What it names without stating anything of it.',
      pattern: '(node)-[:NAMES]->(ref)',
    }),
    cites,
    refersTo: linked({
      description: 'Paragraphs that it refers to.',
      pattern: '(node)-[:REFERS_TO]->(ref:Paragraph)',
    }),
    themes,
    verification,
  },
  orders: {
    TEXT: byText,
    MOST_FACTS: byMost('Those that state most first.', '(node)-[:STATES]->(counted)'),
  },
});
