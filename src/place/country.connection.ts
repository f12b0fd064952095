import { linkConnection } from '../link/link-connection.js';
import { Country } from './country.type.js';

export const CountryConnection = linkConnection('Country', () => Country);
