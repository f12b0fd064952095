import { ArgsType, Field, ID } from 'type-graphql';
import { Period } from '../list/inputs.js';
import { PageArgs } from '../shared/page.js';
import { Strength } from '../shared/vocabularies.js';
import { ChainDirection } from './chain-direction.type.js';

const anyStep = 'Only chains with a step';

@ArgsType()
export class ChainArgs extends PageArgs {
  @Field(() => ID, {
    description:
      'What the chains go from. On the chain: an instrument, a resolution, a chapter or commitment, a mandate, a programme, an activity, a meeting, a result, an outcome. Beside it: an entity, a partnership, a country, a region, a theme, a topic, a population group, a substance, an SDG target; then they are all the chains with a step that is addressed to it, involves it or has it. BAD_USER_INPUT if there is nothing of that name, or something else.',
  })
  readonly from!: string;

  @Field(() => ChainDirection, {
    defaultValue: ChainDirection.WHOLE,
    description:
      'Which way. From what stands beside the chain, chains are always whole, and BACKWARDS only turns the order of their steps.',
  })
  readonly direction: ChainDirection = ChainDirection.WHOLE;

  @Field(() => Strength, {
    nullable: true,
    description: 'Goes only by links at least as strong as this; default: all.',
  })
  readonly minimumStrength?: Strength | null;

  @Field(() => Period, {
    nullable: true,
    description:
      'Only chains with an activity or meeting of this time. One without a date is of the year of its report or the year before.',
  })
  readonly period?: Period | null;

  @Field(() => ID, {
    nullable: true,
    description: `${anyStep} in this text: an instrument, a resolution, or a chapter or commitment of one.`,
  })
  readonly instrument?: string | null;

  @Field(() => ID, { nullable: true, description: `${anyStep} that has this theme.` })
  readonly theme?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: `${anyStep} that is addressed to this entity or involves it.`,
  })
  readonly entity?: string | null;

  @Field(() => ID, { nullable: true, description: `${anyStep} that is this programme.` })
  readonly programme?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: `${anyStep} in this country or region, but for who only gave money. A region is what the sources call so and the countries that they list in it.`,
  })
  readonly region?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only complete chains; false: only those that lack a hop; default: all.',
  })
  readonly complete?: boolean | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Goes by what nobody checked against a source too.',
  })
  readonly includeUnverified: boolean = false;

  @Field(() => String, {
    nullable: true,
    description:
      'ISO 8601: a year, a month or a day. Only what had been adopted and reported by its end counts; what was adopted on a date that the record does not know counts once it was reported. Default: everything.',
  })
  readonly asOf?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'With `asOf`, counts what stands in texts without a date too.',
  })
  readonly includeUndated: boolean = false;
}
