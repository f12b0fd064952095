import { linkConnection } from '../link/link-connection.js';
import { Finding } from './finding.type.js';

export const FindingConnection = linkConnection('Finding', () => Finding);
