import { ArgsType, Field, ID } from 'type-graphql';
import { Period } from '../list/inputs.js';
import { Strength } from '../shared/vocabularies.js';
import { CoverageDimension, CoverageShare, CoverageSubject } from './coverage-words.type.js';

@ArgsType()
export class CoverageArgs {
  @Field(() => CoverageSubject, { defaultValue: 'COMMITMENTS', description: 'What is counted.' })
  readonly of: CoverageSubject = 'COMMITMENTS';

  @Field(() => CoverageDimension, { description: 'What the rows are.' })
  readonly rows!: CoverageDimension;

  @Field(() => CoverageDimension, {
    description: 'What the columns are; another dimension than the rows.',
  })
  readonly columns!: CoverageDimension;

  @Field(() => ID, {
    nullable: true,
    description:
      'Only what belongs to this text: an instrument, a resolution, or a chapter or commitment of one.',
  })
  readonly instrument?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only what has this theme.' })
  readonly theme?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only what is addressed to this body.' })
  readonly entity?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'A country or a region: only work there counts. A region is what the sources call so and the countries that they list in it.',
  })
  readonly region?: string | null;

  @Field(() => Period, {
    nullable: true,
    description:
      'Only work of this time counts, and what was adopted later is left out. Work without a date is of the year of its report or the year before.',
  })
  readonly period?: Period | null;

  @Field(() => Strength, {
    nullable: true,
    description: 'Only links at least as strong as this count; default: all.',
  })
  readonly minimumStrength?: Strength | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Counts what nobody checked against a source too.',
  })
  readonly includeUnverified: boolean = false;

  @Field(() => String, {
    nullable: true,
    description:
      'ISO 8601: a year, a month or a day. Only what had been adopted and reported by its end counts. Default: everything.',
  })
  readonly asOf?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'With `asOf`, counts what stands in texts without a date too.',
  })
  readonly includeUndated: boolean = false;
}

@ArgsType()
export class CoverageMembersArgs extends CoverageArgs {
  @Field(() => ID, {
    nullable: true,
    description: 'The `key` of a row; default: all rows, as in the totals.',
  })
  readonly row?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The `key` of a column; default: all columns, as in the totals.',
  })
  readonly column?: string | null;

  @Field(() => CoverageShare, { defaultValue: 'ALL', description: 'Which of them.' })
  readonly share: CoverageShare = 'ALL';
}
