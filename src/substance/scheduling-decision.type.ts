import { Field, ObjectType } from 'type-graphql';
import { Evidenced, Node } from '../shared/node.interface.js';
import { Translated } from '../shared/translated.js';
import { SchedulingState, Verification } from '../shared/vocabularies.js';

@Translated({
  summary: { description: 'What it is, in our own words.', required: true },
})
@ObjectType({
  implements: [Node, Evidenced],
  description: 'A decision on the control of a substance under a convention.',
})
export class SchedulingDecision extends Node {
  @Field(() => String, {
    nullable: true,
    description: 'Schedule or table of the convention; null if the source names none.',
  })
  readonly schedule!: string | null;

  @Field(() => SchedulingState, { description: 'How far it has come.' })
  readonly state!: keyof typeof SchedulingState;

  @Field(() => String, {
    nullable: true,
    description:
      'When, ISO 8601 in the precision of the source (`2019`, `2019-10`, a span `from/to`); for what is planned, the expected date; null if not stated.',
  })
  readonly date!: string | null;

  @Field(() => Verification, { description: 'How far it was checked against the official text.' })
  readonly verification!: keyof typeof Verification;
}
