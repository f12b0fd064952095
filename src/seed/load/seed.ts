import { join } from 'node:path';
import type { Db } from '../../db/db.js';
import { StartupError } from '../../errors.js';
import { projectRoot } from '../../paths.js';
import type { SeedGraph } from '../build/graph.js';
import { describe } from '../problem.js';
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
  const lines = problems.map(describe).join('\n');
  throw new StartupError(
    `The seed has ${problems.length} problem(s); nothing was loaded.\n${lines}\n` +
      'Correct the files; "npm run seed:validate" checks them without a database.',
  );
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
