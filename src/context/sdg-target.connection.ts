import { linkConnection } from '../link/link-connection.js';
import { SdgTarget } from './sdg-target.type.js';

export const SdgTargetConnection = linkConnection('SdgTarget', () => SdgTarget);
