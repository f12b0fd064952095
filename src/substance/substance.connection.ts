import { linkConnection } from '../link/link-connection.js';
import { Substance } from './substance.type.js';

export const SubstanceConnection = linkConnection('Substance', () => Substance);
