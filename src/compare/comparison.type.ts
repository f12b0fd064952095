import { Args, Field, Float, Int, ObjectType } from 'type-graphql';
import { type Connection, connectionOf, plainEdge } from '../shared/connection.js';
import { Absence } from '../chain/hop.type.js';
import { Indicator } from '../figure/indicator.type.js';
import type { GraphNode } from '../graph/instance.js';
import { Node } from '../shared/node.interface.js';
import { PageArgs, pageOfAll } from '../shared/page.js';
import { Translated } from '../shared/translated.js';
import { Qualifier } from '../shared/vocabularies.js';
import { Comparability, ComparisonState } from './comparison-words.type.js';

@ObjectType({ description: 'What one side reports of something.' })
export class ComparisonReport {
  @Field(() => Int, { description: 'Activities, done or under way.' })
  readonly activityCount!: number;

  @Field(() => Int, { description: 'Figures: results, statistics and contributions.' })
  readonly figureCount!: number;

  /** Paragraph ids, for the field `evidence`. */
  readonly evidenceIds!: readonly string[];
}

@ObjectType({ description: 'How far one figure is from another that counts the same.' })
export class FigureDifference {
  @Field(() => Node, { description: 'The figure of the first side.' })
  readonly from!: GraphNode;

  @Field(() => Node, { description: 'The figure of the second side.' })
  readonly to!: GraphNode;

  @Field(() => Float, { description: 'The second less the first, in `unit`.' })
  readonly value!: number;

  @Field(() => String, { description: 'Unit of both figures.' })
  readonly unit!: string;

  @Field(() => Qualifier, { description: 'ABOUT where one of the figures is; else EXACT.' })
  readonly qualifier!: keyof typeof Qualifier;
}

@Translated({
  reason: { description: 'Why there is a difference, or none, in a sentence.', required: true },
})
@ObjectType({ description: 'Figures of one indicator, side by side, as their sources give them.' })
export class ComparedFigures {
  @Field(() => Indicator, { description: 'What they count.' })
  readonly indicator!: GraphNode;

  @Field(() => [Node], {
    description:
      'The figures of the first side: results, statistics, contributions; at most 20, in the order of the text.',
  })
  readonly from!: GraphNode[];

  @Field(() => Int, { description: 'How many there are on the first side.' })
  readonly fromCount!: number;

  @Field(() => [Node], { description: 'The figures of the second side, likewise.' })
  readonly to!: GraphNode[];

  @Field(() => Int, { description: 'How many there are on the second side.' })
  readonly toCount!: number;

  @Field(() => Comparability, {
    description:
      'Whether any two of them can be taken from each other; if not, what stands in the way.',
  })
  readonly comparability!: Comparability;

  @Field(() => [FigureDifference], {
    description: 'The differences of those that can; at most 20. None where it would mean nothing.',
  })
  readonly differences!: FigureDifference[];
}

const ComparedFiguresEdge = plainEdge('ComparedFigures', () => ComparedFigures, {
  edge: 'The figures of one indicator in a list.',
  item: 'The figures.',
  after: 'them',
});

export const ComparedFiguresConnection = connectionOf<ComparedFigures>(
  'ComparedFigures',
  () => ComparedFigures,
  ComparedFiguresEdge,
  {
    page: 'A page of figures, an indicator each.',
    edges: 'The figures with their cursors.',
    nodes: 'The figures alone.',
    total: 'How many indicators there are in all.',
  },
);
export type ComparedFiguresConnection = Connection<ComparedFigures>;

@Translated({
  reason: { description: 'What the comparison rests on, in a sentence.', required: true },
})
@ObjectType({ description: 'What two sides report of one thing.' })
export class Comparison {
  @Field(() => Node, { description: 'The theme, programme, entity, country or indicator.' })
  readonly subject!: GraphNode;

  @Field(() => ComparisonState, { description: 'How the sides differ.' })
  readonly state!: ComparisonState;

  @Field(() => Absence, {
    nullable: true,
    description:
      'Why one side does not report it, as far as the record can tell; null where both do.',
  })
  readonly absence!: Absence | null;

  @Field(() => ComparisonReport, { description: 'What the first side reports.' })
  readonly from!: ComparisonReport;

  @Field(() => ComparisonReport, { description: 'What the second side reports.' })
  readonly to!: ComparisonReport;

  readonly allFigures!: ComparedFigures[];

  @Field(() => ComparedFiguresConnection, {
    description:
      'Its figures side by side, by what they count; those that follow no indicator are left out. Of the first 200 figures.',
  })
  figures(@Args(() => PageArgs) page: PageArgs): ComparedFiguresConnection {
    const nameOf = ({ indicator }: ComparedFigures) => indicator.id;
    return pageOfAll(this.allFigures, nameOf, page);
  }
}

const ComparisonEdge = plainEdge('Comparison', () => Comparison, {
  edge: 'One comparison in a list.',
  item: 'The comparison.',
});

export const ComparisonConnection = connectionOf<Comparison>(
  'Comparison',
  () => Comparison,
  ComparisonEdge,
  {
    page: 'A page of what two sides report, in the order of everything.',
    edges: 'The comparisons with their cursors.',
    nodes: 'The comparisons alone.',
  },
);
export type ComparisonConnection = Connection<Comparison>;
