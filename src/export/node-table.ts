import type { Exported, ExportedItem, ExportField, Texts, Things } from './fields.js';
import type { ExportedLink } from './links.repository.js';
import { Lines } from './lines.js';
import { type Cell, LINE, type Row, tableOf } from './table.js';
import { isEvidence, type Writer, type WriterOf } from './writer.js';

const ends = [
  'evidenceCount',
  'evidenceDocument',
  'evidenceLocator',
  'linkCount',
  'links',
] as const;

/**
 * A row a node: what is said of it, the paragraphs that it rests on, and its links, a line each:
 * `OUT SERVES ungass-2016/1.a INFERRED`.
 */
export const nodeTable: WriterOf = ({ fields }): Writer => {
  const table = tableOf([...fields.flatMap(columnsOf), ...ends]);
  return {
    head: table.head,
    async *page(items, links) {
      const found = items.map(() => new Found());
      for await (const some of links) for (const link of some) found[link.place]?.add(link);
      const rows = items.map((item, place) => ({
        ...cellsOf(fields, item),
        ...found[place]?.cells(),
      }));
      if (rows.length > 0) yield table.rows(rows);
    },
    foot: '',
  };
};

/** The links of one node, as far as a cell holds them. */
class Found {
  readonly #documents = new Lines();
  readonly #locators = new Lines();
  readonly #links = new Lines();
  #last = '';

  add(link: ExportedLink): void {
    const { type, outward, other } = link;
    if (!isEvidence(link)) {
      const parts = [outward ? 'OUT' : 'IN', type, other.id, link.link.strength ?? ''];
      this.#links.add(parts.join(' ').trimEnd());
      return;
    }
    // A paragraph that both states and names it, or does so in several sentences, is one.
    if (this.#last === other.id) return;
    this.#last = other.id;
    const [document, locator] = placeOf(other.id);
    this.#documents.add(document);
    this.#locators.add(locator);
  }

  cells(): Row {
    return {
      evidenceCount: this.#documents.count,
      evidenceDocument: this.#documents.text,
      evidenceLocator: this.#locators.text,
      linkCount: this.#links.count,
      links: this.#links.text,
    };
  }
}

/** The text and the locator of a paragraph, which its identifier holds. */
export function placeOf(paragraph: string): [document: string, locator: string] {
  const hash = paragraph.indexOf('#');
  return [paragraph.slice(0, hash), paragraph.slice(hash + 1)];
}

function columnsOf({ name, shape }: ExportField): string[] {
  return shape === 'texts' ? [`${name}_en`, `${name}_zh`] : [name];
}

function cellsOf(fields: readonly ExportField[], item: ExportedItem): Row {
  const cells: Record<string, Cell> = {};
  for (const { name, shape } of fields) {
    const value = item[name] ?? null;
    if (shape === 'texts') {
      const { en, zh } = value as Texts;
      cells[`${name}_en`] = en;
      cells[`${name}_zh`] = zh;
    } else cells[name] = cellOf(shape, value);
  }
  return cells;
}

function cellOf(shape: ExportField['shape'], value: Exported): Cell {
  if (value === null) return null;
  switch (shape) {
    case 'thing':
      return (value as Things).id;
    case 'values':
      return (value as readonly unknown[]).join(LINE);
    case 'parts':
      return (value as readonly object[]).map((part) => JSON.stringify(part)).join(LINE);
    default:
      // Text, since a boolean of its own would be written as 1 or as nothing.
      return typeof value === 'boolean' ? String(value) : (value as Cell);
  }
}
