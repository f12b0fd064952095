import { addressees, factFilters, speakers } from '../list/common.js';
import { linked } from '../list/linked.js';
import { listOf } from '../list/list.js';
import { byText } from '../list/order.js';
import { RecommendationConnection } from './recommendation.connection.js';

export const recommendationList = listOf({
  field: 'recommendations',
  kind: 'Recommendation',
  description: 'What reports, meetings and expert bodies invite others to do.',
  connection: RecommendationConnection,
  filters: {
    addressees,
    speakers,
    shortfallsAnswered: linked({
      description: 'The lack that it answers, where the same text shows it.',
      pattern: '(node)-[:ANSWERS]->(ref:Shortfall)',
    }),
    ...factFilters,
  },
  orders: { TEXT: byText },
});
