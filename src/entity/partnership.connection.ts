import { linkConnection } from '../link/link-connection.js';
import { Partnership } from './partnership.type.js';

export const PartnershipConnection = linkConnection('Partnership', () => Partnership);
