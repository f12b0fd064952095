import { linkConnection } from '../link/link-connection.js';
import { Theme } from './theme.type.js';

export const ThemeConnection = linkConnection('Theme', () => Theme);
