import { Field, Int, ObjectType } from 'type-graphql';
import { Evidenced, Node } from '../shared/node.interface.js';
import { Translated } from '../shared/translated.js';

@Translated({
  summary: { description: 'What it is, in our own words.', required: true },
  targetMeasure: { description: 'What a target is measured by; null if it is none.' },
})
@ObjectType({
  implements: [Node, Evidenced],
  description: 'One paragraph or item of an instrument, or one act of it.',
})
export class Commitment extends Node {
  @Field(() => String, { description: 'Its place in the instrument.' })
  readonly locator!: string;

  @Field(() => String, {
    description: 'ACTION, TARGET, REAFFIRMATION, ACHIEVEMENT, CHALLENGE or FOLLOW_UP.',
  })
  readonly commitmentKind!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Ordinal of the act in the paragraph; null for the whole.',
  })
  readonly part!: number | null;

  @Field(() => Int, { nullable: true, description: 'Year of a target; null if there is none.' })
  readonly targetYear!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'SOURCE_TEXT, SECONDARY_SOURCE or UNVERIFIED: how far it was checked; null on entries of registers.',
  })
  readonly verification!: string | null;
}
