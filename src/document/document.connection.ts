import { linkConnection } from '../link/link-connection.js';
import { Document } from './document.type.js';

export const DocumentConnection = linkConnection('Document', () => Document);
