import type { SeedGraph } from '../../src/seed/build/graph.js';

/** What makes a record what it is, whatever its size. */
export interface Shape {
  /** Links of a sort that start at a node of a kind, on average: `Activity SERVES Commitment`. */
  readonly fanOut: ReadonlyMap<string, number>;
  /** The share of all links that arrives at each of the hubs. */
  readonly hubShare: ReadonlyMap<string, number>;
  /** The share of commitments and mandates that nothing serves. */
  readonly unserved: ReadonlyMap<string, number>;
}

export function shapeOf(graphs: readonly SeedGraph[], hubs: ReadonlySet<string>): Shape {
  const nodes = new Map(graphs.flatMap((graph) => [...graph.nodes]));
  const links = graphs.flatMap((graph) => [...graph.links.values()]);
  const ofKind = new Map<string, number>();
  for (const { kind } of nodes.values()) add(ofKind, kind);
  const sorts = new Map<string, number>();
  const arriving = new Map<string, number>();
  const served = new Set<string>();
  for (const { type, from, to } of links) {
    if (!hubs.has(from)) add(sorts, [kindOf(from), type, kindOf(to)].join(' '));
    if (hubs.has(to)) add(arriving, to);
    if (type === 'SERVES' || type === 'DERIVES_FROM') served.add(to);
  }
  const unserved = new Map<string, number>();
  for (const { id, kind } of nodes.values()) {
    if (['Commitment', 'Mandate'].includes(kind) && !served.has(id)) add(unserved, kind);
  }
  const hubsOfKind = (kind: string) => [...hubs].filter((id) => kindOf(id) === kind).length;
  return {
    fanOut: shares(sorts, (sort) => {
      const [kind = ''] = sort.split(' ');
      return (ofKind.get(kind) ?? 0) - hubsOfKind(kind);
    }),
    hubShare: shares(arriving, () => links.length),
    unserved: shares(unserved, (kind) => ofKind.get(kind) ?? 0),
  };

  function kindOf(id: string): string {
    return nodes.get(id)?.kind ?? '';
  }
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function shares(counts: ReadonlyMap<string, number>, of: (key: string) => number) {
  return new Map([...counts].map(([key, count]) => [key, count / of(key)]));
}
