import { linkConnection } from '../link/link-connection.js';
import { Paragraph } from './paragraph.type.js';

export const ParagraphConnection = linkConnection('Paragraph', () => Paragraph);
