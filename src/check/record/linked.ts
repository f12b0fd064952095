import type { SeedGraph, SeedLink } from '../../seed/build/graph.js';

/** The nodes that each paragraph links to: what it states, names, cites, and what its facts point at. */
export type Linked = ReadonlyMap<string, ReadonlySet<string>>;

/** Links that say nothing of what the text names: the curator's judgement, and what follows from it. */
const ours = (link: SeedLink) =>
  link.type === 'HAS_THEME' || (link.type === 'SERVES' && link.properties.strength !== 'STATED');

/**
 * The nodes that each paragraph of a graph is linked to, by a link of its own or by one that it is the
 * evidence of.
 */
export function linkedFrom(graph: SeedGraph): Linked {
  const linked = new Map<string, Set<string>>();
  const add = (paragraph: string, node: string) =>
    linked.set(paragraph, (linked.get(paragraph) ?? new Set()).add(node));
  for (const link of graph.links.values()) {
    if (graph.nodes.get(link.from)?.kind === 'Paragraph') add(link.from, link.to);
    if (ours(link)) continue;
    for (const evidence of link.evidence) {
      const paragraph = evidence.split('@')[0] ?? evidence;
      add(paragraph, link.from);
      add(paragraph, link.to);
    }
  }
  return linked;
}
