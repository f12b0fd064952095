import { Field, ObjectType } from 'type-graphql';
import { Evidenced, Named, Node } from '../shared/node.interface.js';
import { Translated } from '../shared/translated.js';
import { EntityType, Status } from '../shared/vocabularies.js';

@Translated({
  summary: { description: 'What it is, in our own words; null where the name says it.' },
})
@ObjectType({
  implements: [Named, Node, Evidenced],
  description: 'A body that meets, decides, is addressed or acts.',
})
export class Entity extends Named {
  @Field(() => EntityType, { description: 'What sort of body it is.' })
  readonly type!: keyof typeof EntityType;

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
}
