import { Field, Int, ObjectType } from 'type-graphql';
import { Evidenced, Named, Node } from '../shared/node.interface.js';

@ObjectType({
  implements: [Named, Node, Evidenced],
  description: 'A goal or target of the 2030 Agenda for Sustainable Development.',
})
export class SdgTarget extends Named {
  @Field(() => Int, { description: 'Number of its goal.' })
  readonly goal!: number;
}
