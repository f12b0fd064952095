import { Contribution } from '../contribution/contribution.type.js';
import { linkFields } from '../link/link-field.js';
import { Result } from './result.type.js';
import { Statistic } from './statistic.type.js';
import { IndicatorConnection } from './indicator.connection.js';

/** The links that arrive at a Indicator. */
export const indicatorLinks = linkFields(IndicatorConnection, [
  {
    on: [Result, Statistic, Contribution],
    field: 'indicators',
    description: 'What is counted, as followed across documents and years.',
    pattern: '(parent)-[link:MEASURES]->(node:Indicator)',
  },
]);
