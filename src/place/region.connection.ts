import { linkConnection } from '../link/link-connection.js';
import { Region } from './region.type.js';

export const RegionConnection = linkConnection('Region', () => Region);
