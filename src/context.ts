import type { Db } from './db/db.js';
import { createEdgeLoaders, type EdgeLoaders } from './graph/edge.loader.js';
import { createNodeLoader } from './graph/node.loader.js';
import type { Language } from './shared/language.js';

/** What one request owns. Loaders live no longer than it, so that an answer never mixes two moments. */
export interface Context {
  readonly db: Db;
  /** The language of names and summaries where a field does not ask for one. */
  readonly language: Language;
  readonly nodes: ReturnType<typeof createNodeLoader>;
  readonly edges: EdgeLoaders;
}

export function createContext(db: Db, language: Language): Context {
  return { db, language, nodes: createNodeLoader(db), edges: createEdgeLoaders(db) };
}
