import { linkConnection } from '../link/link-connection.js';
import { SchedulingDecision } from './scheduling-decision.type.js';

export const SchedulingDecisionConnection = linkConnection(
  'SchedulingDecision',
  () => SchedulingDecision,
);
