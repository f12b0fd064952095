import { Field, ObjectType } from 'type-graphql';
import { Evidenced, Named, Node } from '../shared/node.interface.js';

@ObjectType({
  implements: [Named, Node, Evidenced],
  description: 'What is counted, so that one figure can be followed across documents and years.',
})
export class Indicator extends Named {
  @Field(() => String, { description: 'Unit of its figures.' })
  readonly unit!: string;
}
