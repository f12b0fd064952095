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
    // The resolution that an instrument of the record stands in is known by that text.
    if (type === 'CONTAINED_IN') seen.add(to);
  }
  verifyNamed(graph);
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

const levels = ['UNVERIFIED', 'SECONDARY_SOURCE', 'SOURCE_TEXT'];

/** A thing of a register counts as checked as far as the best-checked paragraph that names it. */
function verifyNamed({ nodes, links }: SeedGraph): void {
  const best = new Map<string, number>();
  for (const { type, from, to } of links.values()) {
    if (type !== 'STATES' && type !== 'NAMES') continue;
    const level = levels.indexOf(String(nodes.get(from)?.properties.verification));
    best.set(to, Math.max(level, best.get(to) ?? -1));
  }
  for (const [id, level] of best) {
    const node = nodes.get(id);
    const word = levels[level];
    if (node && word) node.properties.verification ??= word;
  }
}
