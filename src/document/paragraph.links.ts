import { linkFields } from '../link/link-field.js';
import { Paragraph } from './paragraph.type.js';
import { Section } from './section.type.js';
import { Text } from './text.interface.js';
import { ParagraphConnection } from './paragraph.connection.js';

/** The links that arrive at a Paragraph. */
export const paragraphLinks = linkFields(ParagraphConnection, [
  {
    on: [Text],
    field: 'paragraphs',
    description: 'Its paragraphs, in order; none where only the text is known.',
    pattern: '(parent)-[link:HAS_PARAGRAPH]->(node:Paragraph)',
  },
  {
    on: [Section],
    field: 'paragraphs',
    description: 'Its paragraphs, in order.',
    pattern: '(parent)-[link:HAS_PARAGRAPH]->(node:Paragraph)',
  },
  {
    on: [Paragraph],
    field: 'refersTo',
    description: 'Paragraphs that it refers to.',
    pattern: '(parent)-[link:REFERS_TO]->(node:Paragraph)',
  },
]);
