import { Field, ObjectType } from 'type-graphql';
import { Evidenced, Node } from '../shared/node.interface.js';
import { Translated } from '../shared/translated.js';

@Translated({
  summary: { description: 'What it is, in our own words.', required: true },
})
@ObjectType({ implements: [Node, Evidenced], description: 'One reported thing that was done.' })
export class Activity extends Node {
  @Field(() => String, {
    nullable: true,
    description:
      'DRAFT, PLANNED, OFFERED, ONGOING, DONE, POSTPONED or CANCELLED; null if not stated.',
  })
  readonly status!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'When, ISO 8601 in the precision of the source, or a span; for what is planned, the expected date; null if not stated.',
  })
  readonly date!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'SOURCE_TEXT, SECONDARY_SOURCE or UNVERIFIED: how far it was checked; null on entries of registers.',
  })
  readonly verification!: string | null;
}
