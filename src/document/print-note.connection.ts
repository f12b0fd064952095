import { linkConnection } from '../link/link-connection.js';
import { PrintNote } from './print-note.type.js';

export const PrintNoteConnection = linkConnection('PrintNote', () => PrintNote);
