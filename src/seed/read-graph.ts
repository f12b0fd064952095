import type { SeedGraph, SeedNode } from './build/graph.js';
import { buildGraph } from './build/build.js';
import type { Problem } from './problem.js';
import { readSeedFiles } from './read.js';

/** The seed, read: the graph it describes and, where that is not empty, everything wrong with it. */
export interface ReadSeed {
  readonly graph: SeedGraph;
  /** Entries of registers that no paragraph names: they stay out of the graph. */
  readonly untraced: readonly SeedNode[];
  readonly problems: readonly Problem[];
}

/** Reads a seed folder: shapes first, then references, with every problem of both. */
export function readSeed(folder: string): ReadSeed {
  const { files, problems } = readSeedFiles(folder);
  const built = buildGraph(files);
  const all = [...problems, ...built.problems].sort((one, other) =>
    one.file === other.file ? one.line - other.line : one.file < other.file ? -1 : 1,
  );
  return { graph: built.graph, untraced: built.untraced, problems: all };
}
