import DataLoader from 'dataloader';
import { oneEach } from '../db/batch.js';
import type { Db } from '../db/db.js';
import type { Branch } from './edge.js';
import type { GraphNode } from './instance.js';
import { findNodes } from './node.repository.js';

export interface NodeLoaders {
  /** By identifier, older ones included; null if there is none. */
  load(id: string): Promise<GraphNode | null>;
  /** The same, with what branches off at it. */
  loadWith(branches: readonly Branch[], id: string): Promise<GraphNode | null>;
}

/** Nodes by identifier, for one request: those that are wanted with the same branches share a round trip. */
export function createNodeLoaders(db: Db): NodeLoaders {
  const loaders = new Map<string, DataLoader<string, GraphNode | null>>();
  function loadWith(branches: readonly Branch[], id: string): Promise<GraphNode | null> {
    const key = JSON.stringify(branches);
    const loader = loaders.get(key) ?? new DataLoader((ids) => nodesOf(db, ids, branches));
    loaders.set(key, loader);
    return loader.load(id);
  }
  return { loadWith, load: (id) => loadWith([], id) };
}

async function nodesOf(db: Db, ids: readonly string[], branches: readonly Branch[]) {
  const rows = await findNodes(db, ids, branches);
  return oneEach(ids, rows, ({ key }) => key).map((found) => found?.node ?? null);
}
