import { Field, ObjectType } from 'type-graphql';
import { Evidenced, Node } from '../shared/node.interface.js';
import { Translated } from '../shared/translated.js';
import { Verification } from '../shared/vocabularies.js';

@Translated({
  why: { description: 'Why it is taken for a mistake.', required: true },
})
@ObjectType({
  implements: [Node, Evidenced],
  description: 'A place where the print is wrong. It is never silently mended.',
})
export class PrintNote extends Node {
  @Field(() => String, { description: 'As printed.' })
  readonly printed!: string;

  @Field(() => String, { description: 'As meant.' })
  readonly meant!: string;

  @Field(() => Verification, { description: 'How far it was checked against the official text.' })
  readonly verification!: keyof typeof Verification;
}
