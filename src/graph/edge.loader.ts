import DataLoader from 'dataloader';
import { manyEach, oneEach } from '../db/batch.js';
import type { Db } from '../db/db.js';
import { edgeKey, type Branch, type EdgeDefinition, type EdgeQuestion } from './edge.js';
import { countEdges, findEdges } from './edge.repository.js';
import type { EdgeRow } from './held.js';

export interface EdgeLoaders {
  /** The nodes at the ends hold what branches off there. */
  page(
    definition: EdgeDefinition,
    question: EdgeQuestion,
    branches: readonly Branch[],
  ): DataLoader<string, EdgeRow[]>;
  total(definition: EdgeDefinition, question: EdgeQuestion): DataLoader<string, number>;
}

/** Loaders of edges for one request: one for each edge and question, so that siblings share a round trip. */
export function createEdgeLoaders(db: Db): EdgeLoaders {
  const pages = new Map<string, DataLoader<string, EdgeRow[]>>();
  const totals = new Map<string, DataLoader<string, number>>();
  return {
    page(definition, question, branches) {
      const key = edgeKey(definition, question) + JSON.stringify(branches);
      return kept(pages, key, async (ids) => {
        const rows = await findEdges(db, definition, ids, question, branches);
        return manyEach(ids, rows, ({ parentId }) => parentId);
      });
    },
    total(definition, question) {
      return kept(totals, edgeKey(definition, question), async (ids) =>
        oneEach(
          ids,
          await countEdges(db, definition, ids, question),
          ({ parentId }) => parentId,
        ).map((row) => row?.total ?? 0),
      );
    },
  };
}

function kept<Answer>(
  loaders: Map<string, DataLoader<string, Answer>>,
  key: string,
  batch: (ids: readonly string[]) => Promise<Answer[]>,
): DataLoader<string, Answer> {
  const loader = loaders.get(key) ?? new DataLoader<string, Answer>(batch);
  loaders.set(key, loader);
  return loader;
}
