import type { SeedParagraph } from '../../seed/format/document-file.js';
import type { SeedGraph, SeedNode } from '../../seed/build/graph.js';
import type { Position } from '../../seed/problem.js';
import type { SeedFiles } from '../../seed/read.js';
import { linkedFrom, type Linked } from './linked.js';

/** A paragraph of the seed and where it stands. */
export interface RecordParagraph {
  readonly id: string;
  readonly document: string;
  readonly paragraph: SeedParagraph;
  readonly at: Position;
}

/** The seed as the checks read it. */
export interface SeedRecord {
  readonly graph: SeedGraph;
  readonly paragraphs: ReadonlyMap<string, RecordParagraph>;
  readonly linked: Linked;
  /** Every node, those of registers that no paragraph names included. */
  readonly nodes: ReadonlyMap<string, SeedNode>;
}

/** The record of a seed that was read and built. */
export function recordOf(
  { graph, untraced }: { graph: SeedGraph; untraced: readonly SeedNode[] },
  files: SeedFiles,
): SeedRecord {
  const paragraphs = new Map<string, RecordParagraph>();
  for (const file of files.documents) {
    const { document } = file.content;
    file.content.paragraphs.forEach((paragraph, index) => {
      const id = `${document}#${paragraph.locator}`;
      const at = file.at(['paragraphs', index, 'locator']);
      paragraphs.set(id, { id, document, paragraph, at });
    });
  }
  const nodes = new Map(graph.nodes);
  for (const node of untraced) nodes.set(node.id, node);
  return { graph, paragraphs, linked: linkedFrom(graph), nodes };
}

/** Where to mend what is wrong with a paragraph; the document's folder while it has no such paragraph. */
export function placeOf(record: SeedRecord, id: string): Position {
  const [document = ''] = id.split('#');
  return record.paragraphs.get(id)?.at ?? { file: `documents/${document}`, line: 1 };
}

/** The nodes that a paragraph is linked to. */
export function linkedTo(record: SeedRecord, id: string): ReadonlySet<string> {
  return record.linked.get(id) ?? new Set();
}
