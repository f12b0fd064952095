import { linkConnection } from '../link/link-connection.js';
import { Outcome } from './outcome.type.js';

export const OutcomeConnection = linkConnection('Outcome', () => Outcome);
