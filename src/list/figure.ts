import { FigureNature, Qualifier } from '../shared/vocabularies.js';
import { attributed } from './chain.js';
import { factFilters } from './common.js';
import { linked } from './linked.js';
import { numbers } from './numbers.js';
import { byDate, byNumber, byText } from './order.js';
import { period } from './period.js';
import { words } from './words.js';

/** What every figure can be asked about, whether it is attributed to work or not. */
export const figureFilters = {
  ...attributed,
  indicators: linked({
    description: 'What it counts.',
    pattern: '(node)-[:MEASURES]->(ref:Indicator)',
  }),
  ...factFilters,
  units: words({
    description: 'Unit of the value: `people`, `countries`, `%` ...',
    property: 'unit',
    of: String,
  }),
  qualifiers: words({
    description: 'How the figure is meant.',
    property: 'qualifier',
    of: Qualifier,
  }),
  natures: words({
    description: 'Whether it was counted, estimated, budgeted ...',
    property: 'nature',
    of: FigureNature,
  }),
  value: numbers({
    description: 'The figure in its unit; a range counts as each number in it.',
    property: 'value',
    upTo: 'valueMax',
  }),
  period: period({ description: 'The time it covers overlaps this period.', dates: ['period'] }),
};

export const figureOrders = { TEXT: byText, ...byDate(['period']), ...byNumber('value') };
