import type { Kind } from '../graph/kinds.js';
import { vocabulary } from '../shared/vocabulary.js';

export const AssessmentStatus = vocabulary(
  'AssessmentStatus',
  'How far something has been carried out, in the words of the mandate review of 2006.',
  {
    COMPLETED: 'Carried out.',
    IN_PROGRESS: 'Being carried out.',
    NOT_IMPLEMENTED: 'Not carried out, as the evidence says.',
    NOT_APPLICABLE: 'Nothing is to be carried out, or not any more.',
    NO_INDICATION: 'The evaluator found nothing that says so or otherwise.',
  },
);
export type AssessmentStatus = keyof typeof AssessmentStatus;

export const AssessableKind = vocabulary('AssessableKind', 'What can be assessed.', {
  ACTIVITY: 'An activity.',
  COMMITMENT: 'A commitment.',
  MANDATE: 'A mandate.',
  PROGRAMME: 'A programme.',
  SHORTFALL: 'A shortfall, which a source itself reports.',
});
export type AssessableKind = keyof typeof AssessableKind;

/** The kind of subject that a node is; undefined where it cannot be assessed. */
export function assessableKind(kind: Kind): AssessableKind | undefined {
  return (Object.keys(AssessableKind) as AssessableKind[]).find(
    (one) => one === kind.toUpperCase(),
  );
}

/** Cypher of the labels that a subject may have. */
export const ASSESSABLE_LABELS = 'Node&(Activity|Commitment|Mandate|Programme|Shortfall)';
