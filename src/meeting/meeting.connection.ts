import { linkConnection } from '../link/link-connection.js';
import { Meeting } from './meeting.type.js';

export const MeetingConnection = linkConnection('Meeting', () => Meeting);
