import { linkConnection } from '../link/link-connection.js';
import { Section } from './section.type.js';

export const SectionConnection = linkConnection('Section', () => Section);
