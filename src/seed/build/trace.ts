import type { Kind } from '../../graph/kinds.js';
import type { SeedGraph, SeedLink, SeedNode } from './graph.js';

/** Kinds that stand without a paragraph: fixed lists, and the texts and their outline. */
const untraced: ReadonlySet<Kind> = new Set([
  'Country',
  'Theme',
  'Topic',
  'PopulationGroup',
  'SdgTarget',
  'Section',
  'Paragraph',
]);

/**
 * The graph without what nobody can trace: an entry of a register that no paragraph names, unless it is
 * a text with paragraphs of its own, and the links of such entries.
 */
export function traceable(graph: SeedGraph): { graph: SeedGraph; untraced: SeedNode[] } {
  const seen = new Set<string>();
  for (const { type, from, to } of graph.links.values()) {
    if (type === 'STATES' || type === 'NAMES') seen.add(to);
    if (type === 'HAS_PARAGRAPH') seen.add(from);
  }
  const kept = new Map<string, SeedNode>();
  const dropped: SeedNode[] = [];
  for (const node of graph.nodes.values()) {
    if (untraced.has(node.kind) || seen.has(node.id)) kept.set(node.id, node);
    else dropped.push(node);
  }
  const links = new Map<string, SeedLink>();
  for (const [key, link] of graph.links) {
    if (kept.has(link.from) && kept.has(link.to)) links.set(key, link);
  }
  const keys = new Map([...graph.keys].filter(([, id]) => kept.has(id)));
  return { graph: { nodes: kept, links, keys }, untraced: dropped };
}
