import { Arg, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { GraphNode } from '../graph/instance.js';
import { Node } from '../shared/node.interface.js';
import { pageSize } from '../shared/page.js';
import { ReadyQuery } from '../shared/ready-query.type.js';
import { vocabulary } from '../shared/vocabulary.js';

export const FacetKind = vocabulary('FacetKind', 'What a search can be counted and narrowed by.', {
  DOCUMENT: 'The texts in which it stands, or whose paragraphs state something of it or name it.',
  KIND: 'The kind of node: the name of its type.',
  THEME: 'Its themes.',
  YEAR: 'Every year of its date or period (of one without an end the first); else the year of the text that it stands in.',
});
export type FacetKind = keyof typeof FacetKind;

/** The key of what has no theme, stands in no text, bears no date. */
export const UNKNOWN = 'UNKNOWN';

@InputType({ description: 'A value of a facet that a search is narrowed to.' })
export class FacetChoice {
  @Field(() => FacetKind, { description: 'Of which facet.' })
  readonly by!: FacetKind;

  @Field(() => ID, { description: 'The `key` of the value.' })
  readonly key!: string;
}

@ObjectType({ description: 'How much of what a search found has one value.' })
export class FacetValue {
  @Field(() => ID, {
    description:
      'The identifier of `node`, a year, the name of a type, or `UNKNOWN` for what has none.',
  })
  readonly key!: string;

  @Field(() => Node, {
    nullable: true,
    description: 'The theme or text; null for kinds, years and UNKNOWN.',
  })
  readonly node!: GraphNode | null;

  @Field(() => Int, { description: 'How many.' })
  readonly count!: number;

  @Field(() => ReadyQuery, { description: 'The search narrowed to them.' })
  readonly members!: ReadyQuery;
}

@ObjectType({
  description:
    'Everything that a search found, counted by one thing. What has several values counts in each.',
})
export class Facet {
  @Field(() => FacetKind, { description: 'By what.' })
  readonly by!: FacetKind;

  @Field(() => Int, { description: 'How many values there are.' })
  readonly valueCount!: number;

  readonly all!: FacetValue[];

  @Field(() => [FacetValue], {
    description: 'The values, those of most first, UNKNOWN last; at most 100.',
  })
  values(
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many at most: 1 to 100.' })
    first: number,
  ): FacetValue[] {
    return this.all.slice(0, pageSize(first));
  }
}
