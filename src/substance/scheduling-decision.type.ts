import { Field, ObjectType } from 'type-graphql';
import { Evidenced, Node } from '../shared/node.interface.js';
import { Translated } from '../shared/translated.js';

@Translated({
  summary: { description: 'What it is, in our own words.', required: true },
})
@ObjectType({
  implements: [Node, Evidenced],
  description: 'A decision on the control of a substance under a convention.',
})
export class SchedulingDecision extends Node {
  @Field(() => String, { description: 'Schedule or table of the convention.' })
  readonly schedule!: string;

  @Field(() => String, { description: 'RECOMMENDED, DEFERRED or ADOPTED.' })
  readonly state!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'When, ISO 8601 in the precision of the source, or a span; for what is planned, the expected date; null if not stated.',
  })
  readonly date!: string | null;
}
