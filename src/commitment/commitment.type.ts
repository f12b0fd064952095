import { Field, Int, ObjectType } from 'type-graphql';
import { Assessable } from '../assessment/assessable.interface.js';
import { Evidenced, Node } from '../shared/node.interface.js';
import { Translated } from '../shared/translated.js';
import { CommitmentKind, Verification } from '../shared/vocabularies.js';

@Translated({
  summary: { description: 'What it is, in our own words.', required: true },
  targetMeasure: { description: 'What a target is measured by; null if it is none.' },
})
@ObjectType({
  implements: [Node, Evidenced, Assessable],
  description:
    'One paragraph or lettered item of an instrument; or one of its acts, where it holds several.',
})
export class Commitment extends Node {
  @Field(() => String, {
    description:
      'Its place in the instrument; where it begins with `~`, a name of ours for a paragraph whose number was not seen.',
  })
  readonly locator!: string;

  @Field(() => CommitmentKind, { description: 'What it does, by its wording.' })
  readonly commitmentKind!: keyof typeof CommitmentKind;

  @Field(() => Int, {
    nullable: true,
    description: 'Ordinal of the act in its paragraph; null for the whole.',
  })
  readonly part!: number | null;

  @Field(() => Int, { nullable: true, description: 'Year of a target; null if there is none.' })
  readonly targetYear!: number | null;

  @Field(() => Verification, { description: 'How far it was checked against the official text.' })
  readonly verification!: keyof typeof Verification;
}
