import { type Filter, type FilterMaker, nothingChosen } from '../list/filter.js';
import { distinct } from '../list/given.js';
import { listOf } from '../list/list.js';
import { period } from '../list/period.js';
import { flag, words } from '../list/words.js';
import { ID } from 'type-graphql';
import { assessmentColumn } from './assessment.repository.js';
import { AssessmentConnection } from './assessment.type.js';
import { ASSESSABLE_LABELS, AssessableKind, AssessmentStatus } from './vocabularies.type.js';

const ids: FilterMaker = (field): Filter<string[]> => ({
  description:
    'Only these, by identifier; in this order unless `order` is given. Unknown ones are left out; an empty list matches nothing. At most 100.',
  type: () => [ID],
  fragments: {
    any: {
      from: 'UNWIND $ids AS given\nMATCH (node:Assessment {id: given.id})',
      gather: 'node, min(given.place) AS place',
      exact: true,
    },
  },
  choose: (given) =>
    given == null
      ? nothingChosen
      : {
          fragments: ['any'],
          params: { ids: distinct(field, given).map((id, place) => ({ id, place })) },
        },
});

/** By any identifier that the subject has or had; it need not be in the record any more. */
const subjects: FilterMaker = (field): Filter<string[]> => ({
  description:
    'What was assessed: identifiers, older or other spellings of them, and those of subjects that the record does not have any more. An empty list matches nothing. At most 100.',
  type: () => [ID],
  fragments: {
    any: {
      from: `UNWIND $subjects AS given
CALL (given) {
  RETURN given AS known
  UNION
  MATCH (:Node {id: given})<-[:IDENTIFIES]-(key:Key)
  RETURN key.id AS known
  UNION
  MATCH (:Key {id: given})-[:IDENTIFIES]->(subject:Node)
  RETURN subject.id AS known
  UNION
  MATCH (:Key {id: given})-[:IDENTIFIES]->(:Node)<-[:IDENTIFIES]-(key:Key)
  RETURN key.id AS known
}
MATCH (node:Assessment {subjectId: known})`,
      exact: true,
    },
  },
  choose: (given) =>
    given == null
      ? nothingChosen
      : { fragments: ['any'], params: { subjects: distinct(field, given) } },
});

/** Cypher that tells whether the record has the subject, under whatever identifier. */
const HELD = `(EXISTS { (:${ASSESSABLE_LABELS} {id: node.subjectId}) } OR EXISTS { (:Key {id: node.subjectId})-[:IDENTIFIES]->(:${ASSESSABLE_LABELS}) })`;

const FEW = 'Assessments are written by people, one at a time: there are few.';

export const assessmentList = listOf({
  field: 'assessments',
  kind: 'Assessment',
  shape: assessmentColumn,
  description:
    'Assessments of every subject, those included that a later one superseded or whose subject the record does not have any more.',
  connection: AssessmentConnection,
  filters: {
    ids,
    subjects,
    subjectKinds: words({
      description: 'What kind of subject.',
      property: 'subjectKind',
      of: AssessableKind,
    }),
    statuses: words({
      description: 'What was found.',
      property: 'status',
      of: AssessmentStatus,
    }),
    authors: words({ description: 'Who recorded it.', property: 'author', of: String }),
    date: period({ description: 'The day for which it holds is in this period.', dates: ['date'] }),
    stands: flag({
      description: 'True: only those that stand; false: only those that a later one superseded.',
      yes: 'NOT (node)<-[:SUPERSEDES]-(:Assessment)',
      no: '(node)<-[:SUPERSEDES]-(:Assessment)',
    }),
    subjectRemoved: flag({
      description:
        'True: only those whose subject the record does not have any more; false: only those whose subject it has.',
      yes: `NOT ${HELD}`,
      no: HELD,
    }),
  },
  orders: {
    NEWEST: {
      description: 'Recorded last first.',
      rank: 'node.recordedAt',
      type: 'text',
      descending: true,
      scan: FEW,
    },
    OLDEST: {
      description: 'Recorded first first.',
      rank: 'node.recordedAt',
      type: 'text',
      scan: FEW,
    },
    SUBJECT: {
      description: 'By the identifier of the subject, letter by letter.',
      rank: 'node.subjectId',
      type: 'text',
      scan: FEW,
    },
  },
});
