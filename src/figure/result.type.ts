import { Field, Float, ObjectType } from 'type-graphql';
import { Evidenced, Node } from '../shared/node.interface.js';
import { Place, placesOf } from '../shared/place.type.js';
import { Translated } from '../shared/translated.js';
import { Direction, FigureNature, Qualifier, Verification } from '../shared/vocabularies.js';

@Translated({
  counted: { description: 'What is counted.', required: true },
  summary: { description: 'More than `counted` says; null where that is all.' },
  denominatorCounted: { description: 'What the denominator counts; null if there is none.' },
})
@ObjectType({
  implements: [Node, Evidenced],
  description: 'A reported figure that is attributed to work.',
})
export class Result extends Node {
  @Field(() => Float, {
    nullable: true,
    description: 'The figure in its unit; null if the source gives no number.',
  })
  readonly value!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Upper end, where the source gives a range from `value`; else null.',
  })
  readonly valueMax!: number | null;

  @Field(() => Qualifier, { description: 'How the figure is meant.' })
  readonly qualifier!: keyof typeof Qualifier;

  @Field(() => String, {
    description: 'Unit of the value: `people`, `countries`, `tonnes`, `hectares`, `%`, `USD` ...',
  })
  readonly unit!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The time it covers, ISO 8601; null if not stated.',
  })
  readonly period!: string | null;

  @Field(() => FigureNature, { description: 'Whether it was counted, estimated, budgeted ...' })
  readonly nature!: keyof typeof FigureNature;

  @Field(() => Float, {
    nullable: true,
    description:
      'How far it has moved against `changeBase`, signed, in `changeUnit`; null if not stated.',
  })
  readonly changeValue!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Unit of the change: `%`, `percentage points`, `times`, or that of the figure.',
  })
  readonly changeUnit!: string | null;

  @Field(() => Direction, {
    nullable: true,
    description: 'Which way it has moved; null if no change is stated.',
  })
  readonly changeDirection!: keyof typeof Direction | null;

  @Field(() => String, {
    nullable: true,
    description: 'The time that the change is measured against, ISO 8601.',
  })
  readonly changeBase!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'What the figure is a share of, in `denominatorUnit`; null if not stated.',
  })
  readonly denominatorValue!: number | null;

  @Field(() => String, { nullable: true, description: 'Unit of the denominator.' })
  readonly denominatorUnit!: string | null;

  @Field(() => Verification, { description: 'How far it was checked against the official text.' })
  readonly verification!: keyof typeof Verification;

  readonly placesJson?: string;

  @Field(() => [Place], {
    description: 'Cities and other places below the country that the source names.',
  })
  places(): Place[] {
    return placesOf(this.placesJson);
  }
}
