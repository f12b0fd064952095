import { linkConnection } from '../link/link-connection.js';
import { Activity } from './activity.type.js';

export const ActivityConnection = linkConnection('Activity', () => Activity);
