import { linkFields } from '../link/link-field.js';
import { Paragraph } from './paragraph.type.js';
import { Section } from './section.type.js';
import { Text } from './text.interface.js';
import { SectionConnection } from './section.connection.js';

/** The links that arrive at a Section. */
export const sectionLinks = linkFields(SectionConnection, [
  {
    on: [Text],
    field: 'sections',
    description: 'Its headings, in order.',
    pattern: '(parent)-[link:HAS_SECTION]->(node:Section)',
  },
  {
    on: [Paragraph],
    field: 'sections',
    description: 'Headings that it stands under.',
    pattern: '(parent)<-[link:HAS_PARAGRAPH]-(node:Section)',
  },
  {
    on: [Section],
    field: 'parts',
    description: 'Headings below it.',
    pattern: '(parent)<-[link:PART_OF]-(node:Section)',
  },
]);
