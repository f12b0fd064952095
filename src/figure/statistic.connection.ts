import { linkConnection } from '../link/link-connection.js';
import { Statistic } from './statistic.type.js';

export const StatisticConnection = linkConnection('Statistic', () => Statistic);
