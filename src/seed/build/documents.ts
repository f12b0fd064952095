import type { DocumentFile, SeedParagraph } from '../format/document-file.js';
import type { YamlFile } from '../yaml-file.js';
import type { GraphBuilder } from './builder.js';
import { ownLocator } from './identify.js';
import { checkLocators } from './locators.js';
import { flat } from './properties.js';
import type { PlacedParagraph } from './placed.js';
import { addSections } from './sections.js';
import { STEP } from './step.js';

/** Adds the sections and paragraphs of every text, in the order of its files. */
export function addParagraphs(
  builder: GraphBuilder,
  files: readonly YamlFile<DocumentFile>[],
): PlacedParagraph[] {
  const ordered = [...files].sort(
    (one, other) => one.content.ordinal - other.content.ordinal || (one.file < other.file ? -1 : 1),
  );
  const texts = new Map<string, PlacedParagraph[]>();
  for (const file of ordered) {
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
      continue;
    }
    checkLocators(builder, file);
    const before = texts.get(text) ?? [];
    const paragraphs = content.paragraphs.map((paragraph, index) =>
      addParagraph(builder, file, index, (before.length + index + 1) * STEP, paragraph),
    );
    texts.set(text, [...before, ...paragraphs]);
  }
  for (const [text, paragraphs] of texts) addSections(builder, text, paragraphs);
  return [...texts.values()].flat();
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
  return { file, index, paragraph, id, ordinal, sections: [] };
}
