import { linkConnection } from '../link/link-connection.js';
import { Indicator } from './indicator.type.js';

export const IndicatorConnection = linkConnection('Indicator', () => Indicator);
