import type { SeedGraph } from '../../src/seed/build/graph.js';

/** The records that are measured: the real one, and it multiplied to about so many nodes. */
export const sizes = { real: 0, '10k': 10_000, '100k': 100_000, '1m': 1_000_000 } as const;
export type Size = keyof typeof sizes;

/** How many copies bring the record closest to that many nodes; the real one takes none. */
export function copiesFor(size: Size, { nodes }: SeedGraph, hubs: ReadonlySet<string>): number {
  return Math.max(0, Math.round((sizes[size] - nodes.size) / (nodes.size - hubs.size)));
}
