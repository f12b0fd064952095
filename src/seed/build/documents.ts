import type { DocumentFile, SeedParagraph } from '../format/document-file.js';
import type { YamlFile } from '../yaml-file.js';
import type { GraphBuilder } from './builder.js';
import { ownLocator } from './identify.js';
import { flat } from './properties.js';

/** Room for the facts of a paragraph between it and the next one, in one order of everything. */
const STEP = 1000;

/** A paragraph with what is around it, as the passes over the facts need it. */
export interface PlacedParagraph {
  readonly file: YamlFile<DocumentFile>;
  readonly index: number;
  readonly paragraph: SeedParagraph;
  readonly id: string;
  readonly ordinal: number;
  /** Sections of the file that it stands in, outermost first. */
  readonly sections: readonly NonNullable<DocumentFile['sections']>[number][];
}

export function sectionId(text: string, section: string): string {
  return `${text}#section-${section}`;
}

/** Adds the sections and paragraphs of every text, in the order of its files. */
export function addParagraphs(
  builder: GraphBuilder,
  files: readonly YamlFile<DocumentFile>[],
): PlacedParagraph[] {
  const ordered = [...files].sort(
    (one, other) => one.content.ordinal - other.content.ordinal || (one.file < other.file ? -1 : 1),
  );
  const counts = new Map<string, number>();
  return ordered.flatMap((file) => {
    const { content } = file;
    const text = content.document;
    const home = builder.nodes.get(text);
    if (!home || !['Document', 'Instrument', 'Resolution'].includes(home.kind)) {
      builder.problem(
        file.at(['document']),
        'document',
        'a text of the registers',
        JSON.stringify(text),
      );
      return [];
    }
    const first = counts.get(text) ?? 0;
    counts.set(text, first + content.paragraphs.length);
    const paragraphs = content.paragraphs.map((paragraph, index) =>
      addParagraph(builder, file, index, (first + index + 1) * STEP, paragraph),
    );
    addSections(builder, file, paragraphs);
    return paragraphs;
  });
}

function addParagraph(
  builder: GraphBuilder,
  file: YamlFile<DocumentFile>,
  index: number,
  ordinal: number,
  paragraph: SeedParagraph,
): PlacedParagraph {
  const text = file.content.document;
  const id = `${text}#${paragraph.locator}`;
  const at = file.at(['paragraphs', index, 'locator']);
  const properties = {
    text,
    locator: paragraph.locator,
    ordinal,
    verification: paragraph.verification ?? file.content.verification,
    ...flat('summary', paragraph.summary),
    ...flat('emptyReason', paragraph.emptyReason),
    ...flat('footnotes', paragraph.footnotes),
    ...flat('exceptions', paragraph.exceptions),
  };
  builder.addNode('Paragraph', id, properties, at, `paragraphs[${index}].locator`);
  const own = ownLocator(file.content, paragraph.locator);
  if (own.text !== text) builder.keys.set(`${own.text}#${own.locator}`, id);
  builder.addLink({ type: 'HAS_PARAGRAPH', from: text, to: id });
  const states = (paragraph.facts?.length ?? 0) + (paragraph.names?.length ?? 0) > 0;
  if (!states && !paragraph.emptyReason) {
    const expected = 'a fact, a name or an emptyReason';
    builder.problem(at, `paragraphs[${index}]`, expected, 'none of them');
  }
  return { file, index, paragraph, id, ordinal, sections: sectionsOf(file, index) };
}

/** The sections of a file in which its paragraph with this index stands. */
function sectionsOf(file: YamlFile<DocumentFile>, index: number): PlacedParagraph['sections'] {
  const locators = file.content.paragraphs.map(({ locator }) => locator);
  return (file.content.sections ?? [])
    .filter((section) => {
      const from = locators.indexOf(section.from);
      const to = locators.indexOf(section.to);
      return (from < 0 ? 0 : from) <= index && index <= (to < 0 ? locators.length : to);
    })
    .sort((one, other) => one.level - other.level);
}

function addSections(
  builder: GraphBuilder,
  file: YamlFile<DocumentFile>,
  paragraphs: readonly PlacedParagraph[],
): void {
  const text = file.content.document;
  (file.content.sections ?? []).forEach((section, index) => {
    const at = file.at(['sections', index, 'id']);
    const inside = paragraphs.filter(({ sections }) => sections.includes(section));
    const { title, level, from, to } = section;
    const id = sectionId(text, section.id);
    const ordinal = (inside[0]?.ordinal ?? 0) - STEP + level;
    const properties = {
      text,
      number: section.id,
      level,
      from,
      to,
      ordinal,
      ...flat('name', title),
    };
    builder.addNode(
      'Section',
      id,
      { ...properties, nameSource: 'UN', aliases: [] },
      at,
      `sections[${index}].id`,
    );
    builder.addLink({ type: 'HAS_SECTION', from: text, to: id });
    for (const paragraph of inside) {
      builder.addLink({ type: 'HAS_PARAGRAPH', from: id, to: paragraph.id });
    }
    const parent = inside[0]?.sections.filter(({ level: outer }) => outer < level).at(-1);
    if (parent) builder.addLink({ type: 'PART_OF', from: id, to: sectionId(text, parent.id) });
  });
}
