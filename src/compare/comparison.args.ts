import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { Period } from '../list/inputs.js';
import { ComparisonDimension, ComparisonState } from './comparison-words.type.js';

@InputType({
  description:
    'One side of a comparison: what a text reports, or what is reported of a time. With both, what the text reports of the time.',
})
export class ComparisonSide {
  @Field(() => ID, { nullable: true, description: 'A text of the record.' })
  readonly document?: string | null;

  @Field(() => Period, {
    nullable: true,
    description:
      'A time: work and figures whose date overlaps it. What bears no date is of the year of its report or the year before.',
  })
  readonly period?: Period | null;
}

@ArgsType()
export class ComparisonArgs {
  @Field(() => ComparisonDimension, { description: 'What is compared.' })
  readonly by!: ComparisonDimension;

  @Field(() => ComparisonSide, { description: 'The first side, the earlier one.' })
  readonly from!: ComparisonSide;

  @Field(() => ComparisonSide, { description: 'The second side, the later one.' })
  readonly to!: ComparisonSide;

  @Field(() => [ComparisonState], {
    nullable: true,
    description: 'Only what stands like this; default: all; an empty list matches nothing.',
  })
  readonly states?: ComparisonState[] | null;

  @Field(() => ID, { nullable: true, description: 'Only work and figures of this theme.' })
  readonly theme?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only work and figures in which this body has a part.',
  })
  readonly entity?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'A country or a region: only work and figures there. A region is what the sources call so and the countries that they list in it.',
  })
  readonly region?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Counts what nobody checked against a source too.',
  })
  readonly includeUnverified: boolean = false;
}
