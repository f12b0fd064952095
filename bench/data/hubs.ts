import type { SeedGraph } from '../../src/seed/build/graph.js';

/** Lists that do not grow with what is written about them: there are no more countries in a larger record. */
const closed = new Set([
  'Country',
  'Region',
  'Theme',
  'Topic',
  'PopulationGroup',
  'SdgTarget',
  'Substance',
]);

/** Kinds of which a few are named everywhere and most are named once or twice. */
const mixed = new Set(['Entity', 'Instrument', 'Indicator']);

/** Links that arrive at a node from which on it is a hub. */
const MANY = 50;

/**
 * What a larger record would share with this one rather than have again: closed lists, and the actors
 * and treaties that everything names. A text whose commitments are tracked is no hub, whoever cites it.
 */
export function hubsOf({ nodes, links }: SeedGraph): Set<string> {
  const arriving = new Map<string, number>();
  const tracked = new Set<string>();
  for (const { type, from, to } of links.values()) {
    arriving.set(to, (arriving.get(to) ?? 0) + 1);
    if (type === 'HAS_COMMITMENT') tracked.add(from);
  }
  const isHub = (id: string, kind: string) =>
    closed.has(kind) || (mixed.has(kind) && !tracked.has(id) && (arriving.get(id) ?? 0) >= MANY);
  return new Set([...nodes.values()].filter(({ id, kind }) => isHub(id, kind)).map(({ id }) => id));
}
