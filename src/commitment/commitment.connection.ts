import { linkConnection } from '../link/link-connection.js';
import { Commitment } from './commitment.type.js';

export const CommitmentConnection = linkConnection('Commitment', () => Commitment);
