import { Field, ObjectType } from 'type-graphql';
import { Evidenced, Named, Node } from '../shared/node.interface.js';
import { Translated } from '../shared/translated.js';

@Translated({
  summary: { description: 'What it is, in our own words; null if the record does not say.' },
})
@ObjectType({
  implements: [Node, Evidenced, Named],
  description: 'A standing cooperation between named actors.',
})
export class Partnership extends Named {
  @Field(() => String, {
    nullable: true,
    description:
      'When, ISO 8601 in the precision of the source, or a span; for what is planned, the expected date; null if not stated.',
  })
  readonly date!: string | null;
}
