import { Field, Int, ObjectType } from 'type-graphql';
import { Assessable } from '../assessment/assessable.interface.js';
import { Evidenced, Node } from '../shared/node.interface.js';
import { Translated } from '../shared/translated.js';
import { AddresseeKind, Verification } from '../shared/vocabularies.js';

@Translated({
  summary: { description: 'What it is, in our own words.', required: true },
  reportingWhat: { description: 'What a report is asked about; null if none is asked for.' },
  reportingDueNote: {
    description: 'When the report is due, where that is a session and no date; else null.',
  },
})
@ObjectType({
  implements: [Node, Evidenced, Assessable],
  description:
    'A request or direction for action that derives from a resolution, a decision or a commitment.',
})
export class Mandate extends Node {
  @Field(() => String, {
    nullable: true,
    description: 'Its paragraph in the source; null if that is not known.',
  })
  readonly locator!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Ordinal of the act in its paragraph; null if it has only one.',
  })
  readonly part!: number | null;

  @Field(() => AddresseeKind, { description: 'Whom it asks to act.' })
  readonly addresseeKind!: keyof typeof AddresseeKind;

  @Field(() => String, {
    nullable: true,
    description: 'When the report is due, ISO 8601; null if no date is stated.',
  })
  readonly reportingDue!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'When it is to be reviewed, ISO 8601; null if not stated.',
  })
  readonly reportingReview!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'When it ends, ISO 8601; null if not stated.',
  })
  readonly reportingEnd!: string | null;

  @Field(() => Verification, { description: 'How far it was checked against the official text.' })
  readonly verification!: keyof typeof Verification;
}
