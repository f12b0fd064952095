import { Field, ObjectType } from 'type-graphql';
import { Evidenced, Node } from '../shared/node.interface.js';
import { Translated } from '../shared/translated.js';
import { Verification } from '../shared/vocabularies.js';

@Translated({
  summary: { description: 'What it is, in our own words.', required: true },
})
@ObjectType({
  implements: [Node, Evidenced],
  description:
    'What a report, a meeting or an expert body invites others to do: an invitation, no mandate.',
})
export class Recommendation extends Node {
  @Field(() => Verification, { description: 'How far it was checked against the official text.' })
  readonly verification!: keyof typeof Verification;
}
