import type { SeedGraph, SeedNode } from '../src/seed/build/graph.js';

/** Draws parameters from the record: the same ones whenever it is asked, as long as the record is the same. */
export interface Draw {
  /** So many identifiers of a kind, among the nodes that a condition holds for. */
  ids(kind: string, count: number, condition?: (node: SeedNode) => boolean): string[];
  /** How many links of a type arrive at a node, or leave it. */
  links(id: string, direction: 'in' | 'out', type: string): number;
  /** The nodes that links of a type end at, or start from. */
  neighbours(id: string, direction: 'in' | 'out', type: string): readonly string[];
}

export function drawFrom(graph: SeedGraph, seed: number): Draw {
  const neighbours = new Map<string, string[]>();
  const put = (key: string, id: string) => {
    const known = neighbours.get(key);
    if (known) known.push(id);
    else neighbours.set(key, [id]);
  };
  for (const { type, from, to } of graph.links.values()) {
    put(`${from} out ${type}`, to);
    put(`${to} in ${type}`, from);
  }
  const at = (id: string, direction: 'in' | 'out', type: string) =>
    neighbours.get(`${id} ${direction} ${type}`) ?? [];
  return {
    ids(kind, count, condition = () => true) {
      const all = [...graph.nodes.values()].filter((node) => node.kind === kind && condition(node));
      const random = mulberry32(seed);
      return all
        .map(({ id }) => ({ id, place: random() }))
        .sort((one, other) => one.place - other.place)
        .slice(0, count)
        .map(({ id }) => id);
    },
    links: (id, direction, type) => at(id, direction, type).length,
    neighbours: at,
  };
}

/** A small generator of random numbers from 0 to 1, the same for the same seed. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
