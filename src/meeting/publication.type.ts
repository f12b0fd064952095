import { Field, ID, ObjectType } from 'type-graphql';
import { Evidenced, Named, Node } from '../shared/node.interface.js';
import { Translated } from '../shared/translated.js';
import { Status } from '../shared/vocabularies.js';

@Translated({
  summary: { description: 'What it is, in our own words; null where the name says it.' },
})
@ObjectType({ implements: [Named, Node, Evidenced], description: 'A titled product to be read.' })
export class Publication extends Named {
  @Field(() => Status, {
    nullable: true,
    description: 'How far it has come; null if the source does not say.',
  })
  readonly status!: keyof typeof Status | null;

  @Field(() => String, {
    nullable: true,
    description:
      'When, ISO 8601 in the precision of the source (`2019`, `2019-10`, a span `from/to`); for what is planned, the expected date; null if not stated.',
  })
  readonly date!: string | null;

  @Field(() => String, { nullable: true, description: 'Edition; null if not stated.' })
  readonly edition!: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Languages it appeared in, as the source names them; null if not stated.',
  })
  readonly languages!: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Document symbol; null if it has none.' })
  readonly symbol!: string | null;

  @Field(() => String, { nullable: true, description: 'Its web address; null if none is given.' })
  readonly url!: string | null;
}
