import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Assessment } from './assessment.type.js';
import { AssessmentStatus } from './vocabularies.type.js';

@InputType({ description: 'What an evaluator found of a subject.' })
export class RecordAssessmentInput {
  @Field(() => ID, {
    description:
      'Identifier of a commitment, mandate, programme, activity or shortfall, or an older or other spelling of it.',
  })
  readonly subject!: string;

  @Field(() => AssessmentStatus, { description: 'What was found.' })
  readonly status!: AssessmentStatus;

  @Field(() => String, { description: 'Why; plain text of at most 10,000 characters.' })
  readonly rationale!: string;

  @Field(() => [ID], {
    defaultValue: [],
    description:
      'Identifiers of the paragraphs that it rests on, at most 50. May be empty for NOT_APPLICABLE and NO_INDICATION only.',
  })
  readonly evidence!: string[];

  @Field(() => String, {
    nullable: true,
    description:
      'The day for which it holds, ISO 8601 (`2026-11-24`), not in the future; default: today in UTC.',
  })
  readonly date?: string | null;

  @Field(() => Int, {
    description:
      'Version of the newest assessment that the evaluator has read; 0 where there was none.',
  })
  readonly expectedVersion!: number;
}

@ObjectType({ description: 'What was recorded.' })
export class RecordAssessmentPayload {
  @Field(() => Assessment, { description: 'The assessment, which now stands.' })
  readonly assessment!: Assessment;
}
