import type { ReadyQuery } from '../shared/ready-query.type.js';
import type { CoverageShare } from './coverage-words.type.js';
import type { CoverageArgs } from './coverage.args.js';
import type { CoverageCell } from './coverage.type.js';

/** The arguments of `coverageMembers` and their types. */
const types = {
  of: 'CoverageSubject',
  rows: 'CoverageDimension!',
  columns: 'CoverageDimension!',
  row: 'ID',
  column: 'ID',
  share: 'CoverageShare',
  instrument: 'ID',
  theme: 'ID',
  entity: 'ID',
  region: 'ID',
  period: 'Period',
  minimumStrength: 'Strength',
  includeUnverified: 'Boolean',
  asOf: 'String',
  includeUndated: 'Boolean',
  first: 'Int',
  after: 'String',
} as const;

const declared = Object.entries(types).map(([name, type]) => `$${name}: ${type}`);
const passed = Object.keys(types).map((name) => `${name}: $${name}`);

const query = `query CoverageMembers(${declared.join(', ')}) {
  coverageMembers(${passed.join(', ')}) {
    totalCount
    nodes { __typename id }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** The operation that lists the members of a cell of the matrix that these arguments asked for. */
export function membersQuery(
  args: CoverageArgs,
  { row, column }: Pick<CoverageCell, 'row' | 'column'>,
  share: CoverageShare,
): ReadyQuery {
  const asked: Record<string, unknown> = { ...args, row, column, share };
  const variables = Object.fromEntries(
    Object.entries(asked).filter(([, value]) => value !== null && value !== undefined),
  );
  return { field: 'coverageMembers', query, variables };
}
