import { canJoin, ofEvidence } from '../../graph/ways.js';
import type { SeedGraph } from '../build/graph.js';

/**
 * By how many links one can go on from a node to what can join two things: how much it joins itself. None
 * of a node that cannot.
 */
export function degreesOf({ nodes, links }: SeedGraph): ReadonlyMap<string, number> {
  const joins = [...nodes.values()].filter(({ kind }) => canJoin(kind));
  const degrees = new Map(joins.map(({ id }) => [id, 0]));
  const left = new Set<string>(ofEvidence);
  for (const { type, from, to } of links.values()) {
    if (left.has(type) || !degrees.has(from) || !degrees.has(to)) continue;
    for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  return degrees;
}
