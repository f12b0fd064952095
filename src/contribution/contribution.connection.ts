import { linkConnection } from '../link/link-connection.js';
import { Contribution } from './contribution.type.js';

export const ContributionConnection = linkConnection('Contribution', () => Contribution);
