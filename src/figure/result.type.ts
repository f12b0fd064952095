import { Field, Float, ObjectType } from 'type-graphql';
import { Evidenced, Node } from '../shared/node.interface.js';
import { Translated } from '../shared/translated.js';

@Translated({
  counted: { description: 'What is counted.', required: true },
  summary: { description: 'What it is, in our own words; null if the record does not say.' },
})
@ObjectType({
  implements: [Node, Evidenced],
  description: 'A reported figure that is attributed to work.',
})
export class Result extends Node {
  @Field(() => Float, {
    nullable: true,
    description: 'The figure in its unit; null if the source gives none.',
  })
  readonly value!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end of a range; null if it is none.' })
  readonly valueMax!: number | null;

  @Field(() => String, { description: 'EXACT, MORE_THAN, ABOUT, UP_TO or FEWER_THAN.' })
  readonly qualifier!: string;

  @Field(() => String, {
    description: 'Unit: people, countries, tonnes, hectares, %, USD and so on.',
  })
  readonly unit!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What time it covers, ISO 8601; null if not stated.',
  })
  readonly period!: string | null;

  @Field(() => String, { description: 'ACTUAL, ESTIMATE, BUDGET, FORECAST or TARGET.' })
  readonly nature!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'Change against the base, signed; null if none is stated.',
  })
  readonly changeValue!: number | null;

  @Field(() => String, { nullable: true, description: 'Unit of the change.' })
  readonly changeUnit!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'UP, DOWN or UNCHANGED; null if no change is stated.',
  })
  readonly changeDirection!: string | null;

  @Field(() => String, { nullable: true, description: 'What time the change is measured against.' })
  readonly changeBase!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'What the figure is a share of; null if not stated.',
  })
  readonly denominatorValue!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'SOURCE_TEXT, SECONDARY_SOURCE or UNVERIFIED: how far it was checked; null on entries of registers.',
  })
  readonly verification!: string | null;
}
