import { Field, ID, Int, ObjectType } from 'type-graphql';
import { type Connection, connectionOf, plainEdge } from '../shared/connection.js';
import { Translated } from '../shared/translated.js';
import { AssessableKind, AssessmentStatus } from './vocabularies.type.js';

@Translated({
  subjectSummary: {
    description: 'What the subject was called, or how it was summed up, when it was assessed.',
    required: true,
  },
})
@ObjectType({
  description:
    'What an evaluator found of a subject on a day. It is never changed: a later one supersedes it.',
})
export class Assessment {
  @Field(() => ID, { description: 'Stable: the subject and the version.' })
  readonly id!: string;

  @Field(() => ID, {
    description: 'Identifier of the subject when it was assessed; it may be an older one today.',
  })
  readonly subjectId!: string;

  @Field(() => AssessableKind, { description: 'What the subject was when it was assessed.' })
  readonly subjectKind!: AssessableKind;

  @Field(() => Int, {
    description:
      'Counts the assessments of the subject from 1; the next one is recorded against the highest.',
  })
  readonly version!: number;

  @Field(() => AssessmentStatus, { description: 'What was found.' })
  readonly status!: AssessmentStatus;

  @Field(() => String, {
    description: 'Why, in the words of the evaluator and in their language; plain text.',
  })
  readonly rationale!: string;

  @Field(() => String, {
    description: 'The day for which it holds, as the evaluator gave it; ISO 8601.',
  })
  readonly date!: string;

  @Field(() => String, { description: 'Who recorded it, as the issuer of their token knows them.' })
  readonly author!: string;

  @Field(() => String, { nullable: true, description: 'Their name; null if the token gave none.' })
  readonly authorName!: string | null;

  @Field(() => String, { description: 'When it was recorded, ISO 8601 in UTC.' })
  readonly recordedAt!: string;

  @Field(() => String, {
    description: 'The release of the data that the evaluator had before them.',
  })
  readonly release!: string;

  /** Identifiers of paragraphs, as they were then. */
  readonly evidenceIds!: readonly string[];
}

const AssessmentEdge = plainEdge('Assessment', () => Assessment, {
  edge: 'One assessment in a list.',
  item: 'The assessment.',
});

export const AssessmentConnection = connectionOf<Assessment>(
  'Assessment',
  () => Assessment,
  AssessmentEdge,
  {
    page: 'A page of assessments.',
    edges: 'The assessments with their cursors.',
    nodes: 'The assessments alone.',
  },
);
export type AssessmentConnection = Connection<Assessment>;
