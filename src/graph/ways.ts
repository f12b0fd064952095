import type { Kind } from './kinds.js';
import type { LinkType } from './link-types.js';

/** Links that tell where something is written, and not how two things stand to each other. */
export const ofEvidence: readonly LinkType[] = [
  'CITES',
  'HAS_PARAGRAPH',
  'HAS_SECTION',
  'NAMES',
  'REFERS_TO',
];

/**
 * Kinds that explain nothing where they stand between two things: tags and places, which are shared by
 * what has nothing else in common, and the texts that everything is written in.
 */
const besides = new Set<Kind>([
  ...(['Theme', 'Topic', 'PopulationGroup', 'Substance', 'SdgTarget'] as const),
  ...(['Country', 'Region'] as const),
  ...(['Document', 'Section', 'Paragraph', 'PrintNote'] as const),
]);

/** Whether something of this kind can stand between two things and explain how they belong together. */
export function canJoin(kind: Kind): boolean {
  return !besides.has(kind);
}

/**
 * As many links on to what can join make a node one that joins everything: its `degree`, which the load
 * works out, is then no longer below it.
 */
export const HUB = 30;
