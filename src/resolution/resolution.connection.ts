import { linkConnection } from '../link/link-connection.js';
import { Resolution } from './resolution.type.js';

export const ResolutionConnection = linkConnection('Resolution', () => Resolution);
