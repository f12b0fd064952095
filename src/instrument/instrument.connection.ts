import { linkConnection } from '../link/link-connection.js';
import { Instrument } from './instrument.type.js';

export const InstrumentConnection = linkConnection('Instrument', () => Instrument);
