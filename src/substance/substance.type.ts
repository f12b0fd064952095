import { Field, ObjectType } from 'type-graphql';
import { Evidenced, Named, Node } from '../shared/node.interface.js';

@ObjectType({
  implements: [Node, Evidenced, Named],
  description: 'A substance, class, preparation or crop.',
})
export class Substance extends Named {
  @Field(() => String, { nullable: true, description: 'SUBSTANCE, CLASS, PREPARATION or CROP.' })
  readonly type!: string | null;
}
