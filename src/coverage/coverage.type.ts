import { Arg, Args, Field, ID, Int, ObjectType } from 'type-graphql';
import type { GraphNode } from '../graph/instance.js';
import { type Connection, connectionOf, plainEdge } from '../shared/connection.js';
import { Node } from '../shared/node.interface.js';
import { PageArgs, pageOfAll } from '../shared/page.js';
import { ReadyQuery } from '../shared/ready-query.type.js';
import { CoverageShare } from './coverage-words.type.js';

@ObjectType({
  description:
    'How many commitments or mandates have reported work. `denominator` less `numerator` and `unknown` are those of which the record reports none, which never means that nothing was done.',
})
export class CoverageCell {
  @Field(() => ID, { nullable: true, description: 'The key of its row; null in a total of them.' })
  readonly row!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The key of its column; null in a total of them.',
  })
  readonly column!: string | null;

  @Field(() => Int, { description: 'Those with reported work, done or under way.' })
  readonly numerator!: number;

  @Field(() => Int, {
    description:
      'Those that are asked about: in a year, all that had been adopted by its end. ENTITY and REGION leave it as it is, since anyone may do the work, anywhere.',
  })
  readonly denominator!: number;

  @Field(() => Int, {
    description:
      'Those of the denominator without reported work of which the record could not report any: they are younger than its texts, no text reports on the time, or the time of their work is not known.',
  })
  readonly unknown!: number;

  readonly ask!: (share: CoverageShare) => ReadyQuery;

  @Field(() => ReadyQuery, { description: 'The query that lists its members.' })
  members(
    @Arg('share', () => CoverageShare, { defaultValue: 'ALL', description: 'Which of them.' })
    share: CoverageShare,
  ): ReadyQuery {
    return this.ask(share);
  }
}

const CoverageCellEdge = plainEdge('CoverageCell', () => CoverageCell, {
  edge: 'One cell in a list.',
  item: 'The cell.',
});

export const CoverageCellConnection = connectionOf<CoverageCell>(
  'CoverageCell',
  () => CoverageCell,
  CoverageCellEdge,
  {
    page: 'A page of the cells of a row or column; empty ones are left out.',
    edges: 'The cells with their cursors.',
    nodes: 'The cells alone.',
    total: 'How many there are in all.',
  },
);
export type CoverageCellConnection = Connection<CoverageCell>;

@ObjectType({ description: 'A row or a column of a coverage matrix.' })
export class CoverageLine {
  @Field(() => ID, {
    description:
      'The identifier of `node`, a year, or `NONE` for what has none: commitments that address nobody, work that names no place.',
  })
  readonly key!: string;

  @Field(() => Node, { nullable: true, description: 'What it is; null for a year and for NONE.' })
  readonly node!: GraphNode | null;

  @Field(() => CoverageCell, {
    description: 'All cells together: what counts in several of them counts once.',
  })
  readonly total!: CoverageCell;

  readonly allCells!: () => CoverageCell[];

  @Field(() => CoverageCellConnection, {
    description: 'Its cells, in the order of the columns or rows; empty ones are left out.',
  })
  cells(@Args(() => PageArgs) page: PageArgs): CoverageCellConnection {
    const nameOf = ({ row, column }: CoverageCell) => `${row} ${column}`;
    return pageOfAll(this.allCells(), nameOf, page);
  }
}

const CoverageLineEdge = plainEdge('CoverageLine', () => CoverageLine, {
  edge: 'One row or column in a list.',
  item: 'The row or column.',
});

export const CoverageLineConnection = connectionOf<CoverageLine>(
  'CoverageLine',
  () => CoverageLine,
  CoverageLineEdge,
  {
    page: 'A page of rows or columns, NONE last; empty ones are left out.',
    edges: 'The rows or columns with their cursors.',
    nodes: 'The rows or columns alone.',
    total: 'How many there are in all.',
  },
);
export type CoverageLineConnection = Connection<CoverageLine>;

@ObjectType({
  description:
    'How much of what was promised or mandated has reported work, by two dimensions. What belongs to several rows or columns counts in each, and once in a total.',
})
export class Coverage {
  @Field(() => CoverageCell, { description: 'Everything together.' })
  readonly total!: CoverageCell;

  readonly allRows!: CoverageLine[];
  readonly allColumns!: CoverageLine[];

  @Field(() => CoverageLineConnection, { description: 'Its rows, in the order of everything.' })
  rows(@Args(() => PageArgs) page: PageArgs): CoverageLineConnection {
    return pageOfAll(this.allRows, ({ key }) => key, page);
  }

  @Field(() => CoverageLineConnection, { description: 'Its columns, in the order of everything.' })
  columns(@Args(() => PageArgs) page: PageArgs): CoverageLineConnection {
    return pageOfAll(this.allColumns, ({ key }) => key, page);
  }
}
