import { z } from 'zod';
import type { Db } from '../db/db.js';
import { query } from '../db/query.js';
import { nodeColumn, type GraphNode } from './instance.js';

const row = z.object({ key: z.string(), node: nodeColumn });

/** The nodes that these identifiers mean, older identifiers included; unknown ones are left out. */
export function findNodes(
  db: Db,
  ids: readonly string[],
): Promise<{ key: string; node: GraphNode }[]> {
  return db.read(query('node/by-ids'), { ids }, row);
}
