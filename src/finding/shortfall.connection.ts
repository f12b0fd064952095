import { linkConnection } from '../link/link-connection.js';
import { Shortfall } from './shortfall.type.js';

export const ShortfallConnection = linkConnection('Shortfall', () => Shortfall);
