import { factFilters } from '../list/common.js';
import { chainLinked } from '../list/linked.js';
import { listOf } from '../list/list.js';
import { numbers } from '../list/numbers.js';
import { byDate, byNumber, byText } from '../list/order.js';
import { period } from '../list/period.js';
import { words } from '../list/words.js';
import { ContributionKind } from '../shared/vocabularies.js';
import { ContributionConnection } from './contribution.connection.js';

export const contributionList = listOf({
  field: 'contributions',
  kind: 'Contribution',
  description: 'Money given or promised.',
  connection: ContributionConnection,
  filters: {
    attributedTo: chainLinked({
      description: 'What it was given for.',
      pattern: '(node)-[link:ATTRIBUTED_TO]->(ref)',
    }),
    ...factFilters,
    kinds: words({
      description: 'How it was given.',
      property: 'contributionKind',
      of: ContributionKind,
    }),
    amount: numbers({
      description: 'Amount in units of its currency.',
      property: 'amountValue',
    }),
    currencies: words({
      description: 'Currency of the amount, by its ISO 4217 code.',
      property: 'amountCurrency',
      of: String,
    }),
    period: period({ description: 'The time it is for overlaps this period.', dates: ['period'] }),
  },
  orders: { TEXT: byText, ...byDate(['period']), ...byNumber('amountValue') },
});
