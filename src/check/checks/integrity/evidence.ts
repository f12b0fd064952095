import type { Kind } from '../../../graph/kinds.js';
import type { Finding } from '../../finding.js';
import type { SeedRecord } from '../../record/record.js';
import { broken } from './broken.js';

/** Fixed lists, and the outline of the texts: what may be in the graph without a paragraph. */
const outline: ReadonlySet<Kind> = new Set([
  'Country',
  'Theme',
  'Topic',
  'PopulationGroup',
  'SdgTarget',
  'Section',
  'Paragraph',
]);

/** Links that a chain runs through. */
const chain = new Set([
  'SERVES',
  'DERIVES_FROM',
  'ADDRESSED_TO',
  'ISSUED_BY',
  'UNDER',
  'ATTRIBUTED_TO',
]);

/** Every node is stated or named by a paragraph, or is a text that has paragraphs, or holds one. */
export function nodesWithoutEvidence({ graph }: SeedRecord): Finding[] {
  const evidenced = new Set<string>();
  for (const { type, from, to } of graph.links.values()) {
    if (type === 'STATES' || type === 'NAMES' || type === 'CONTAINED_IN') evidenced.add(to);
    if (type === 'HAS_PARAGRAPH') evidenced.add(from);
  }
  return [...graph.nodes.values()]
    .filter(({ id, kind }) => !outline.has(kind) && !evidenced.has(id))
    .map((node) => broken('node without evidence', node, 'is stated and named by no paragraph'));
}

/** A link of the chain says how strong it is and where that is written; a judgement says why. */
export function linksWithoutStrength({ graph }: SeedRecord): Finding[] {
  return [...graph.links.values()].flatMap(({ type, from, to, properties, evidence }) => {
    if (!chain.has(type)) return [];
    const node = graph.nodes.get(from);
    const { strength, rationaleEn, rationaleZh } = properties;
    const judged =
      strength !== 'INFERRED' || (rationaleEn !== undefined && rationaleZh !== undefined);
    if (!node || (strength !== undefined && judged && evidence.size > 0)) return [];
    const why = 'has no strength, no rationale or no evidence';
    return [broken('link without strength', node, why, `${from} ${type} ${to}`)];
  });
}
