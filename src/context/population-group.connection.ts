import { linkConnection } from '../link/link-connection.js';
import { PopulationGroup } from './population-group.type.js';

export const PopulationGroupConnection = linkConnection('PopulationGroup', () => PopulationGroup);
