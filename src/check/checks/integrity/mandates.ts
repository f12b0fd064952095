import type { Finding } from '../../finding.js';
import type { SeedRecord } from '../../record/record.js';
import { broken } from './broken.js';

/** A mandate asks somebody to act, or the paragraph that states it says that it names nobody. */
export function mandatesWithoutAddressee({ graph, paragraphs }: SeedRecord): Finding[] {
  const addressed = new Set<string>();
  for (const { type, from } of graph.links.values())
    if (type === 'ADDRESSED_TO') addressed.add(from);
  const nobody = new Set<string>();
  for (const { type, from, to } of graph.links.values()) {
    const exceptions = paragraphs.get(from)?.paragraph.exceptions ?? [];
    if (type === 'STATES' && exceptions.some(({ what }) => /^addressee/.test(what))) nobody.add(to);
  }
  return [...graph.nodes.values()]
    .filter(({ id, kind }) => kind === 'Mandate' && !addressed.has(id) && !nobody.has(id))
    .map((node) => broken('mandate without addressee', node, 'asks nobody'));
}
