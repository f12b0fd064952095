import { Field, Float, ObjectType } from 'type-graphql';
import { Evidenced, Node } from '../shared/node.interface.js';
import { Translated } from '../shared/translated.js';
import { ContributionKind, Qualifier, Verification } from '../shared/vocabularies.js';

@Translated({
  summary: { description: 'What it is, in our own words.', required: true },
})
@ObjectType({ implements: [Node, Evidenced], description: 'Money given or promised.' })
export class Contribution extends Node {
  @Field(() => ContributionKind, { description: 'How it was given.' })
  readonly contributionKind!: keyof typeof ContributionKind;

  @Field(() => Float, {
    nullable: true,
    description: 'Amount in units of the currency (not thousands); null if not stated.',
  })
  readonly amountValue!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'ISO 4217 code; null if no amount is stated.',
  })
  readonly amountCurrency!: string | null;

  @Field(() => Qualifier, {
    nullable: true,
    description: 'How the amount is meant; null if none is stated.',
  })
  readonly amountQualifier!: keyof typeof Qualifier | null;

  @Field(() => String, {
    nullable: true,
    description: 'The time it is for, ISO 8601; null if not stated.',
  })
  readonly period!: string | null;

  @Field(() => Verification, { description: 'How far it was checked against the official text.' })
  readonly verification!: keyof typeof Verification;
}
