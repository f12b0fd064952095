import { z } from 'zod';
import type { Db } from '../db/db.js';
import { nameWith, type Branch, type EdgeDefinition, type EdgeQuestion } from './edge.js';
import { edgeCountStatement, edgeStatement } from './edge.statement.js';
import { hold, type EdgeRow } from './held.js';
import { readRow } from './read.js';

const row = z.object({ parentId: z.string(), ...readRow.shape });

/**
 * A page of edges of each parent and one more, which tells that there is a next page. The nodes at
 * their ends hold what branches off there.
 */
export async function findEdges(
  db: Db,
  definition: EdgeDefinition,
  parentIds: readonly string[],
  question: EdgeQuestion,
  branches: readonly Branch[] = [],
): Promise<(EdgeRow & { readonly parentId: string })[]> {
  const { text, params } = edgeStatement({ definition, question, branches });
  const name = nameWith(definition.name, branches);
  const rows = await db.read({ name, text }, { parentIds, ...params }, row);
  hold(rows, branches);
  return rows;
}

export function countEdges(
  db: Db,
  definition: EdgeDefinition,
  parentIds: readonly string[],
  question: EdgeQuestion,
): Promise<{ parentId: string; total: number }[]> {
  const { text, params } = edgeCountStatement({ definition, question });
  const shape = z.object({ parentId: z.string(), total: z.number() });
  return db.read({ name: `${definition.name}/count`, text }, { parentIds, ...params }, shape);
}
