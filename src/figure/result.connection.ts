import { linkConnection } from '../link/link-connection.js';
import { Result } from './result.type.js';

export const ResultConnection = linkConnection('Result', () => Result);
