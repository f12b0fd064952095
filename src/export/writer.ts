import type { ExportField, ExportedItem } from './fields.js';
import type { ExportedLink } from './links.repository.js';

/** What an export is of, as far as its form tells it. */
export interface ExportSubject {
  readonly kind: string;
  readonly fields: readonly ExportField[];
  readonly release: string;
  /** The list, and the filter and order as they were given. */
  readonly asked: Readonly<Record<string, string>>;
}

/** Writes an export piece by piece, none of them empty. */
export interface Writer {
  readonly head: string;
  /** @param links those of the page, in the order of its items; read to their end */
  page(
    items: readonly ExportedItem[],
    links: AsyncIterable<readonly ExportedLink[]>,
  ): AsyncIterable<string>;
  readonly foot: string;
}

export type WriterOf = (subject: ExportSubject) => Writer;

/** Whether a link leads to a paragraph that states something of the node, or names it. */
export function isEvidence({ type, outward }: ExportedLink): boolean {
  return !outward && (type === 'STATES' || type === 'NAMES');
}

/** The paragraphs that a link rests on, each once; which sentence of a long one says it is left out. */
export function paragraphsOf({ link }: ExportedLink): string[] {
  return [...new Set((link.evidence ?? []).map((text) => text.split('@')[0] ?? text))];
}
