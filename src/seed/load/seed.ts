import { join } from 'node:path';
import type { Db } from '../../db/db.js';
import { projectRoot } from '../../paths.js';
import type { SeedGraph } from '../build/graph.js';
import { brokenSeed } from '../broken-seed.js';
import { readSeed } from '../read-graph.js';
import { loadGraph, type LoadReport } from './load.js';
import { loadProgress } from './show.js';

/** The project's own seed. */
export const defaultSeed = join(projectRoot, 'seed');

/**
 * The graph that the files of a folder describe.
 *
 * @throws StartupError with everything that is wrong with them
 */
export function readGraph(folder = defaultSeed): SeedGraph {
  const { graph, problems } = readSeed(folder);
  if (problems.length === 0) return graph;
  throw brokenSeed(problems, 'nothing was loaded');
}

/** Loads a graph and shows how it goes on. */
export async function loadShown(db: Db, graph: SeedGraph): Promise<LoadReport> {
  const progress = loadProgress();
  try {
    return await loadGraph(db, graph, progress);
  } finally {
    progress.stop();
  }
}
