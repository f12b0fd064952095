import { Field, ObjectType } from 'type-graphql';
import { Evidenced, Named, Node } from '../shared/node.interface.js';

@ObjectType({
  implements: [Node, Evidenced, Named],
  description: 'A region of UN M49, or one that only the sources call so.',
})
export class Region extends Named {
  @Field(() => String, { description: 'UN_M49, or SOURCE for what only a source calls a region.' })
  readonly scheme!: string;

  @Field(() => String, {
    nullable: true,
    description: 'UN M49 code; null where the scheme is SOURCE.',
  })
  readonly m49!: string | null;
}
