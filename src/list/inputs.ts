import { Field, Float, ID, InputType } from 'type-graphql';
import { Role, Strength } from '../shared/vocabularies.js';

const every = 'an empty list leaves out nothing.';

@InputType({
  description:
    'What a node is linked to. Whatever of it is given has to hold. Identifiers may be older ones; unknown ones are linked to nothing.',
})
export class LinkedFilter {
  @Field(() => [ID], { nullable: true, description: `Linked to every one of these; ${every}` })
  readonly all?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Linked to at least one of these; an empty list matches nothing.',
  })
  readonly any?: string[] | null;

  @Field(() => [ID], { nullable: true, description: `Linked to none of these; ${every}` })
  readonly none?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: linked to something; false: to nothing.',
  })
  readonly exists?: boolean | null;
}

@InputType({
  description: 'What a node is linked to in the chain, by links that are strong enough.',
})
export class ChainLinkedFilter extends LinkedFilter {
  @Field(() => Strength, {
    nullable: true,
    description: 'Counts only links at least as strong as this, in every field beside it.',
  })
  readonly minimumStrength?: Strength | null;
}

@InputType({ description: 'An actor or a place, and the part that it has.' })
export class Involved {
  @Field(() => ID, { description: 'Its identifier.' })
  readonly id!: string;

  @Field(() => [Role], {
    nullable: true,
    description: 'Has one of these parts; default: any; an empty list matches nothing.',
  })
  readonly roles?: (keyof typeof Role)[] | null;
}

@InputType({
  description: 'Which actors or places have a part in a node. Whatever of it is given has to hold.',
})
export class InvolvedFilter {
  @Field(() => [Involved], { nullable: true, description: `Every one of these has; ${every}` })
  readonly all?: Involved[] | null;

  @Field(() => [Involved], {
    nullable: true,
    description: 'At least one of these has; an empty list matches nothing.',
  })
  readonly any?: Involved[] | null;

  @Field(() => [Involved], { nullable: true, description: `None of these has; ${every}` })
  readonly none?: Involved[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: some of the kind has a part in it; false: none has.',
  })
  readonly exists?: boolean | null;
}

const date = 'ISO 8601: a year, a month or a day (`2019`, `2019-10`, `2019-10-16`)';

@InputType({ description: 'A span of time, both ends included; at least one of them is given.' })
export class Period {
  @Field(() => String, { nullable: true, description: `First day, ${date}; default: open.` })
  readonly from?: string | null;

  @Field(() => String, { nullable: true, description: `Last day, ${date}; default: open.` })
  readonly to?: string | null;
}

const undated = 'Also what bears no date; default: it is left out.';

@InputType({ description: 'A span of time that the date of a node has to overlap.' })
export class PeriodFilter extends Period {
  @Field(() => Boolean, { nullable: true, description: undated })
  readonly includeUndated?: boolean | null;
}

@InputType({
  description:
    'Spans of time in which something is to be found. What bears no date is found in none of them. Whatever is given has to hold.',
})
export class PeriodSetFilter {
  @Field(() => [Period], { nullable: true, description: `Something in each of these; ${every}` })
  readonly all?: Period[] | null;

  @Field(() => [Period], {
    nullable: true,
    description: 'Something in at least one of these; an empty list matches nothing.',
  })
  readonly any?: Period[] | null;

  @Field(() => [Period], { nullable: true, description: `Nothing in any of these; ${every}` })
  readonly none?: Period[] | null;
}

@InputType({
  description:
    'Whether the record holds such work. None found means that it is not reported here, never that it was not done.',
})
export class WorkFilter {
  @Field(() => Boolean, {
    defaultValue: true,
    description: 'True: there is some; false: there is none.',
  })
  readonly exists: boolean | null = true;

  @Field(() => Period, {
    nullable: true,
    description:
      'Counts only work of this time, where it has no end until its last text; default: of any time.',
  })
  readonly during?: Period | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With `during`, counts work that bears no date too; default: false.',
  })
  readonly includeUndated?: boolean | null;

  @Field(() => Strength, {
    nullable: true,
    description: 'Counts only links at least as strong as this.',
  })
  readonly minimumStrength?: Strength | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Counts work that nobody checked against a source too; default: false.',
  })
  readonly includeUnverified?: boolean | null;
}

@InputType({ description: 'A span of numbers, both ends included; at least one of them is given.' })
export class NumberFilter {
  @Field(() => Float, { nullable: true, description: 'At least this; default: open.' })
  readonly from?: number | null;

  @Field(() => Float, { nullable: true, description: 'At most this; default: open.' })
  readonly to?: number | null;
}
