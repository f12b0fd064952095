import { Field, ObjectType } from 'type-graphql';
import { Evidenced, Node } from '../shared/node.interface.js';
import { Translated } from '../shared/translated.js';

@Translated({
  summary: { description: 'What it is, in our own words.', required: true },
})
@ObjectType({
  implements: [Node, Evidenced],
  description: 'What a source or meeting concludes, without figure, request or lack.',
})
export class Finding extends Node {
  @Field(() => String, {
    nullable: true,
    description:
      'SOURCE_TEXT, SECONDARY_SOURCE or UNVERIFIED: how far it was checked; null on entries of registers.',
  })
  readonly verification!: string | null;
}
