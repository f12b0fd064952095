import { linkConnection } from '../link/link-connection.js';
import { Publication } from './publication.type.js';

export const PublicationConnection = linkConnection('Publication', () => Publication);
