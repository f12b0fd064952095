import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Named, Node } from '../shared/node.interface.js';

@ObjectType({
  implements: [Named, Node],
  description: 'A heading of a text with the paragraphs below it.',
})
export class Section extends Named {
  readonly text!: string;

  @Field(() => ID, {
    description: 'Its number, joined by dots: `IV.C.1`; a word where it has none.',
  })
  readonly number!: string;

  @Field(() => Int, { description: 'Depth of the heading, from 1.' })
  readonly level!: number;

  @Field(() => ID, { description: 'Locator of its first paragraph.' })
  readonly from!: string;

  @Field(() => ID, { description: 'Locator of its last paragraph.' })
  readonly to!: string;
}
