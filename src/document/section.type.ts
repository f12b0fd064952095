import { Field, Int, ObjectType } from 'type-graphql';
import { Evidenced, Named, Node } from '../shared/node.interface.js';

@ObjectType({
  implements: [Node, Evidenced, Named],
  description: 'A heading of a document with the paragraphs below it.',
})
export class Section extends Named {
  @Field(() => String, { description: 'As printed, joined by dots: IV.C.1.' })
  readonly number!: string;

  @Field(() => Int, { description: 'Depth of the heading, from 1.' })
  readonly level!: number;

  @Field(() => String, { description: 'Locator of its first paragraph.' })
  readonly from!: string;

  @Field(() => String, { description: 'Locator of its last paragraph.' })
  readonly to!: string;
}
