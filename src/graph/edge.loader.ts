import DataLoader from 'dataloader';
import { manyEach, oneEach } from '../db/batch.js';
import type { Db } from '../db/db.js';
import type { EdgeDefinition } from './edge.js';
import { countEdges, findEdges, type EdgeQuestion, type EdgeRow } from './edge.repository.js';

export interface EdgeLoaders {
  page(definition: EdgeDefinition, question: EdgeQuestion): DataLoader<string, EdgeRow[]>;
  total(definition: EdgeDefinition, question: EdgeQuestion): DataLoader<string, number>;
}

/** Loaders of edges for one request: one for each edge and question, so that siblings share a round trip. */
export function createEdgeLoaders(db: Db): EdgeLoaders {
  const pages = new Map<string, DataLoader<string, EdgeRow[]>>();
  const totals = new Map<string, DataLoader<string, number>>();
  return {
    page(definition, question) {
      return kept(pages, definition, question, async (ids) =>
        manyEach(ids, await findEdges(db, definition, ids, question), ({ parentId }) => parentId),
      );
    },
    total(definition, question) {
      return kept(totals, definition, question, async (ids) =>
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
  definition: EdgeDefinition,
  question: EdgeQuestion,
  batch: (ids: readonly string[]) => Promise<Answer[]>,
): DataLoader<string, Answer> {
  const key = JSON.stringify([definition.name, question]);
  const loader = loaders.get(key) ?? new DataLoader<string, Answer>(batch);
  loaders.set(key, loader);
  return loader;
}
