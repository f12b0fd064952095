import {
  linkKey,
  type SeedGraph,
  type SeedLink,
  type SeedNode,
} from '../../src/seed/build/graph.js';

/**
 * Another record of the same shape: every node but the hubs again, under a name of its own, and every link
 * that starts or ends at one of these. A hub has then as many times more links as there are more nodes.
 */
export function copyOf(graph: SeedGraph, hubs: ReadonlySet<string>, number: number): SeedGraph {
  const isCopied = (id: string) => graph.nodes.has(id) && !hubs.has(id);
  const renamed = (id: string) => (isCopied(id) ? rename(id, number) : id);

  const nodes = new Map<string, SeedNode>();
  for (const { id, kind, properties, at } of graph.nodes.values()) {
    if (!isCopied(id)) continue;
    const copied = Object.fromEntries(
      Object.entries(properties).map(([name, value]) => [
        name,
        // A symbol is the natural key of a resolution; other values are ids where they name a node.
        typeof value !== 'string'
          ? value
          : name === 'symbol'
            ? rename(value, number)
            : renamed(value),
      ]),
    );
    nodes.set(renamed(id), { id: renamed(id), kind, properties: copied, at });
  }

  const links = new Map<string, SeedLink>();
  for (const link of graph.links.values()) {
    if (!isCopied(link.from) && !isCopied(link.to)) continue;
    const evidence = new Set([...link.evidence].map((paragraph) => renamedParagraph(paragraph)));
    const copied = { ...link, from: renamed(link.from), to: renamed(link.to), evidence };
    links.set(linkKey(copied), copied);
  }

  const keys = new Map<string, string>();
  for (const [key, id] of graph.keys) {
    if (isCopied(id)) keys.set(rename(key, number), renamed(id));
  }
  return { nodes, links, keys };

  /** Evidence may name a sentence of a paragraph: `report#26@2`. */
  function renamedParagraph(text: string): string {
    const [id = '', ...sentence] = text.split('@');
    return [renamed(id), ...sentence].join('@');
  }
}

/** Behind `mandate:`, so that the order of a text's mandates stays that of the text. */
function rename(id: string, number: number): string {
  const prefix = id.startsWith('mandate:') ? 'mandate:' : '';
  return `${prefix}copy-${number}.${id.slice(prefix.length)}`;
}
