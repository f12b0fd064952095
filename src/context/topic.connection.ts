import { linkConnection } from '../link/link-connection.js';
import { Topic } from './topic.type.js';

export const TopicConnection = linkConnection('Topic', () => Topic);
