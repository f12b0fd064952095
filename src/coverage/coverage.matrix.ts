import type { GraphNode } from '../graph/instance.js';
import { ANY, dimensions, NONE } from './coverage.dimensions.js';
import type { CoverageArgs } from './coverage.args.js';
import { membersQuery } from './coverage.members.js';
import type { MatrixRow } from './coverage.repository.js';
import type { CoverageShare } from './coverage-words.type.js';
import { Coverage, CoverageCell, CoverageLine } from './coverage.type.js';

/** A row or column; null for all of them. */
type Key = string | null;

/** The matrix that counts make; rows and columns in the order of everything, NONE last. */
export function matrixOf(args: CoverageArgs, found: MatrixRow): Coverage {
  const counts = new Map(
    found.counts.map((count) => [nameOf(count.row, count.column, count.done), count]),
  );
  const nothing = { subjects: 0, outside: 0 };
  const byWork = {
    row: dimensions[args.rows].of === 'work',
    column: dimensions[args.columns].of === 'work',
  };
  const cellAt = (row: Key, column: Key): CoverageCell => {
    const anyRow = byWork.row && row !== null ? ANY : row;
    const anyColumn = byWork.column && column !== null ? ANY : column;
    const asked = counts.get(nameOf(anyRow, anyColumn, false)) ?? nothing;
    const done = counts.get(nameOf(row, column, true)) ?? nothing;
    return Object.assign(new CoverageCell(), {
      row,
      column,
      numerator: done.subjects,
      denominator: asked.subjects,
      unknown: asked.outside - done.outside,
      ask: (share: CoverageShare) => membersQuery(args, { row, column }, share),
    });
  };
  const rowKeys = keysOf(found, 'row', byWork.row);
  const columnKeys = keysOf(found, 'column', byWork.column);
  const isFilled = ({ denominator }: CoverageCell) => denominator > 0;
  const line = (key: string, node: GraphNode | null, total: CoverageCell, cells: CellsOf) =>
    Object.assign(new CoverageLine(), {
      key,
      node,
      total,
      allCells: () => cells().filter(isFilled),
    });
  return Object.assign(new Coverage(), {
    total: cellAt(null, null),
    allRows: rowKeys.map(({ key, node }) =>
      line(key, node, cellAt(key, null), () => columnKeys.map((other) => cellAt(key, other.key))),
    ),
    allColumns: columnKeys.map(({ key, node }) =>
      line(key, node, cellAt(null, key), () => rowKeys.map((other) => cellAt(other.key, key))),
    ),
  });
}

type CellsOf = () => CoverageCell[];

const nameOf = (row: Key, column: Key, done: boolean) => JSON.stringify([row, column, done]);

/** The rows or columns that are not empty; of who did the work, and where, those with any. */
function keysOf(
  { counts, rowNodes, columnNodes }: MatrixRow,
  side: 'row' | 'column',
  done: boolean,
) {
  const nodes = new Map((side === 'row' ? rowNodes : columnNodes).map((node) => [node.id, node]));
  const keys = new Set(
    counts.filter((count) => count.done === done).flatMap((count) => count[side] ?? []),
  );
  return [...keys]
    .map((key) => ({ key, node: nodes.get(key) ?? null }))
    .sort((one, other) => compare(placeOf(one), placeOf(other)));
}

const placeOf = ({ key, node }: { key: string; node: GraphNode | null }) =>
  key === NONE ? '~' : (node?.sort ?? key);

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
