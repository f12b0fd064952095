import { linkConnection } from '../link/link-connection.js';
import { Recommendation } from './recommendation.type.js';

export const RecommendationConnection = linkConnection('Recommendation', () => Recommendation);
