import { linkConnection } from '../link/link-connection.js';
import { Programme } from './programme.type.js';

export const ProgrammeConnection = linkConnection('Programme', () => Programme);
