import { Text } from '../document/document.type.js';
import { Field, ID, ObjectType } from 'type-graphql';
import { Evidenced, Named, Node } from '../shared/node.interface.js';

@ObjectType({
  implements: [Text, Named, Node, Evidenced],
  description: 'A resolution or decision.',
})
export class Resolution extends Text {
  @Field(() => String, { nullable: true, description: 'RESOLUTION or DECISION.' })
  readonly type!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'When, ISO 8601 in the precision of the source, or a span; for what is planned, the expected date; null if not stated.',
  })
  readonly date!: string | null;

  @Field(() => String, { nullable: true, description: 'Session of the body; null if not known.' })
  readonly session!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'SOURCE_TEXT, SECONDARY_SOURCE or UNVERIFIED: how far it was checked; null on entries of registers.',
  })
  readonly verification!: string | null;
}
