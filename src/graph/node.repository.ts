import { z } from 'zod';
import type { Db } from '../db/db.js';
import { nameWith, type Branch } from './edge.js';
import { nodeStatement } from './edge.statement.js';
import { hold } from './held.js';
import { nodeColumn, type GraphNode } from './instance.js';
import { heldColumn } from './read.js';

const row = z.object({ key: z.string(), node: nodeColumn, held: heldColumn });

/**
 * The nodes that these identifiers mean, older identifiers included; unknown ones are left out. They
 * hold what branches off at them.
 */
export async function findNodes(
  db: Db,
  ids: readonly string[],
  branches: readonly Branch[] = [],
): Promise<{ key: string; node: GraphNode }[]> {
  const { text, params } = nodeStatement(branches);
  const name = nameWith('node/by-ids', branches);
  const rows = await db.read({ name, text }, { ids, ...params }, row);
  hold(rows, branches);
  return rows;
}
