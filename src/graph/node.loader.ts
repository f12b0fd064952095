import DataLoader from 'dataloader';
import { oneEach } from '../db/batch.js';
import type { Db } from '../db/db.js';
import type { GraphNode } from './instance.js';
import { findNodes } from './node.repository.js';

/** Nodes by identifier, for one request. */
export function createNodeLoader(db: Db): DataLoader<string, GraphNode | null> {
  return new DataLoader(async (ids) => {
    const rows = await findNodes(db, ids);
    return oneEach(ids, rows, ({ key }) => key).map((found) => found?.node ?? null);
  });
}
