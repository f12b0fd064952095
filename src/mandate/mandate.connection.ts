import { linkConnection } from '../link/link-connection.js';
import { Mandate } from './mandate.type.js';

export const MandateConnection = linkConnection('Mandate', () => Mandate);
