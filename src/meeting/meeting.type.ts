import { Field, Int, ObjectType } from 'type-graphql';
import { Evidenced, Named, Node } from '../shared/node.interface.js';
import { Translated } from '../shared/translated.js';

@Translated({
  summary: { description: 'What it is, in our own words; null if the record does not say.' },
  theme: { description: 'Its theme; null if none is stated.' },
})
@ObjectType({ implements: [Node, Evidenced, Named], description: 'One titled or dated gathering.' })
export class Meeting extends Named {
  @Field(() => String, {
    nullable: true,
    description:
      'When, ISO 8601 in the precision of the source, or a span; for what is planned, the expected date; null if not stated.',
  })
  readonly date!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Which session or meeting of its body; null if not stated.',
  })
  readonly ordinal!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Date before it was moved; null if it was not.',
  })
  readonly originalDate!: string | null;
}
