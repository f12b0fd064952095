import { verification } from '../list/checked.js';
import { evidencedIn, themes } from '../list/common.js';
import { listOf } from '../list/list.js';
import { byText } from '../list/order.js';
import { PrintNoteConnection } from './print-note.connection.js';

export const printNoteList = listOf({
  field: 'printNotes',
  kind: 'PrintNote',
  description: 'Places where the print is wrong.',
  connection: PrintNoteConnection,
  filters: { evidencedIn, themes, verification },
  orders: { TEXT: byText },
});
