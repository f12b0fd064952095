import { linkFields } from '../link/link-field.js';
import { Paragraph } from './paragraph.type.js';
import { PrintNoteConnection } from './print-note.connection.js';

/** The links that arrive at a PrintNote. */
export const printNoteLinks = linkFields(PrintNoteConnection, [
  {
    on: [Paragraph],
    field: 'printNotes',
    description: 'Where its print is wrong.',
    pattern: '(parent)-[link:STATES]->(node:PrintNote)',
  },
]);
