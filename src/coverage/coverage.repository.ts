import { z } from 'zod';
import { type Db, int, type Params } from '../db/db.js';
import { type GraphNode, nodeColumn } from '../graph/instance.js';
import type { CoverageScope } from './coverage.keys.js';
import { matrixStatement, memberCountStatement, membersStatement } from './coverage.statement.js';

const matrix = z.object({
  counts: z.array(
    z.object({
      row: z.string().nullable(),
      column: z.string().nullable(),
      /** Whether these are the subjects with reported work, or all that are asked about. */
      done: z.boolean(),
      subjects: z.number(),
      /** Those of them that the record could not tell of. */
      outside: z.number(),
    }),
  ),
  rowNodes: z.array(nodeColumn),
  columnNodes: z.array(nodeColumn),
});
export type MatrixRow = z.infer<typeof matrix>;

export async function findMatrix(db: Db, scope: CoverageScope, params: Params): Promise<MatrixRow> {
  const [found] = await db.read(matrixStatement(scope), params, matrix);
  return found ?? { counts: [], rowNodes: [], columnNodes: [] };
}

/** A page of the members of a cell and one more, which tells that there is a next page. */
export async function findMembers(
  db: Db,
  scope: CoverageScope,
  params: Params,
  first: number,
): Promise<GraphNode[]> {
  const rows = await db.read(
    membersStatement(scope),
    { ...params, limit: int(first + 1) },
    z.object({ node: nodeColumn }),
  );
  return rows.map(({ node }) => node);
}

export async function countMembers(db: Db, scope: CoverageScope, params: Params): Promise<number> {
  const [found] = await db.read(
    memberCountStatement(scope),
    params,
    z.object({ total: z.number() }),
  );
  return found?.total ?? 0;
}
