import { ArgsType, Field, ID, Int } from 'type-graphql';
import { Period } from '../list/inputs.js';
import { PageArgs } from '../shared/page.js';
import { Strength } from '../shared/vocabularies.js';
import { GapKind } from './gap-kind.type.js';

@ArgsType()
export class GapArgs extends PageArgs {
  @Field(() => [GapKind], {
    nullable: true,
    description: 'Only gaps of these kinds; default: all; an empty list matches nothing.',
  })
  readonly kinds?: GapKind[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Only what belongs to this text: an instrument, a resolution, or a chapter or commitment of one; programmes that serve it; shortfalls that are about it or stand in it.',
  })
  readonly instrument?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only what has this theme; a programme has those of its activities too.',
  })
  readonly theme?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Only commitments and mandates addressed to this body, programmes that it has a part in, shortfalls that concern it.',
  })
  readonly entity?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'A country or a region: only work there counts, and only shortfalls of it are told. A region is what the sources call so and the countries that they list in it. UNMANDATED does not depend on it.',
  })
  readonly region?: string | null;

  @Field(() => Period, {
    nullable: true,
    description:
      'Only activities of this time count for UNREPORTED and UNMEASURED, and only shortfalls reported for it are told. An activity without a date is of the year of its report or the year before.',
  })
  readonly period?: Period | null;

  @Field(() => Strength, {
    nullable: true,
    description: 'Only links at least as strong as this count; default: all.',
  })
  readonly minimumStrength?: Strength | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Counts what nobody checked against a source too, and looks for gaps in it.',
  })
  readonly includeUnverified: boolean = false;

  @Field(() => Int, {
    defaultValue: 5,
    description:
      'STALE: how many years the last reported activity is older than `asOf`, or without it than the newest text of the record. 1 to 100.',
  })
  readonly staleYears: number = 5;

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
