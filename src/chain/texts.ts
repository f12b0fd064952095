import { meant } from './meant.js';

/**
 * Clauses that bind `texts`: what `$instrument` means, and its commitments, or where it is a commitment
 * itself what is part of it.
 */
export const textsOfInstrument = `${meant('instrument')}
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
