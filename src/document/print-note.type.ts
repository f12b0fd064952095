import { Field, ObjectType } from 'type-graphql';
import { Evidenced, Node } from '../shared/node.interface.js';
import { Translated } from '../shared/translated.js';

@Translated({
  why: { description: 'Why it is taken for a mistake.', required: true },
})
@ObjectType({ implements: [Node, Evidenced], description: 'A place where the print is wrong.' })
export class PrintNote extends Node {
  @Field(() => String, { description: 'As printed.' })
  readonly printed!: string;

  @Field(() => String, { description: 'As meant.' })
  readonly meant!: string;
}
