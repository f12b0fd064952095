import { Field, Float, ObjectType } from 'type-graphql';
import { Evidenced, Node } from '../shared/node.interface.js';
import { Translated } from '../shared/translated.js';

@Translated({
  summary: { description: 'What it is, in our own words.', required: true },
})
@ObjectType({ implements: [Node, Evidenced], description: 'Money given or promised.' })
export class Contribution extends Node {
  @Field(() => String, { description: 'CORE, EARMARKED, PLEDGE, COST_SHARING or UNSPECIFIED.' })
  readonly contributionKind!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'Amount in units of the currency; null if not stated.',
  })
  readonly amountValue!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'ISO 4217 code; null if no amount is stated.',
  })
  readonly amountCurrency!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'EXACT, MORE_THAN, ABOUT, UP_TO or FEWER_THAN; null if no amount is stated.',
  })
  readonly amountQualifier!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 8601; null if not stated.' })
  readonly period!: string | null;
}
