import { meant } from './meant.js';

/**
 * Clauses that bind `texts`: what the parameter means, and its commitments, or where it is a commitment
 * itself what is part of it.
 */
export const textsOfInstrument = (parameter = 'instrument') => `${meant('instrument', parameter)}
CALL (instrument) {
  RETURN
    COLLECT {
      MATCH (instrument)-[:HAS_COMMITMENT]->{0,1}(text)
      RETURN text
    } +
    COLLECT {
      MATCH (instrument:Commitment)<-[:PART_OF]-{1,3}(text)
      RETURN DISTINCT text
    } AS texts
}`;
