import { shown } from '../problem.js';
import type { GraphBuilder } from './builder.js';
import type { PlacedParagraph, PlacedSection } from './placed.js';
import { flat } from './properties.js';
import { STEP } from './step.js';

export function sectionId(text: string, section: string): string {
  return `${text}#section-${section}`;
}

/**
 * Adds the sections of one text and puts its paragraphs into them, outermost first.
 *
 * @param paragraphs all of the text, in its order
 */
export function addSections(
  builder: GraphBuilder,
  text: string,
  paragraphs: readonly PlacedParagraph[],
): void {
  const places = new Map(paragraphs.map(({ paragraph }, place) => [paragraph.locator, place]));
  const files = [...new Set(paragraphs.map(({ file }) => file))];
  const sections = files
    .flatMap((file) =>
      (file.content.sections ?? []).map((section, index) => ({ ...section, file, index })),
    )
    .sort((one, other) => one.level - other.level);
  for (const section of sections) {
    const range = rangeOf(builder, section, places);
    if (range === undefined) continue;
    const inside = paragraphs.slice(range.from, range.to + 1);
    addSection(builder, text, section, inside);
    for (const { sections: around } of inside) around.push(section);
  }
}

/** The places of its first and last paragraph. */
function rangeOf(
  builder: GraphBuilder,
  { from, to, file, index }: PlacedSection,
  places: ReadonlyMap<string, number>,
): { from: number; to: number } | undefined {
  const range = { from: places.get(from) ?? -1, to: places.get(to) ?? -1 };
  if (range.from >= 0 && range.to >= range.from) return range;
  const field = range.from < 0 ? 'from' : 'to';
  const expected = field === 'from' ? 'a locator of this text' : `one from ${from} on`;
  const at = file.at(['sections', index, field]);
  builder.problem(at, `sections[${index}].${field}`, expected, shown({ from, to }[field]));
  return undefined;
}

function addSection(
  builder: GraphBuilder,
  text: string,
  section: PlacedSection,
  inside: readonly PlacedParagraph[],
): void {
  const { file, index, title, level, from, to } = section;
  const id = sectionId(text, section.id);
  const properties = {
    text,
    number: section.id,
    level,
    from,
    to,
    // Before its first paragraph, and behind the sections around it.
    ordinal: (inside[0]?.ordinal ?? 0) - STEP + level,
    verification: file.content.verification,
    ...flat('name', title),
    nameSource: 'UN',
    aliases: [],
  };
  const at = file.at(['sections', index, 'id']);
  builder.addNode('Section', id, properties, at, `sections[${index}].id`);
  builder.addLink({ type: 'HAS_SECTION', from: text, to: id });
  for (const paragraph of inside) {
    builder.addLink({ type: 'HAS_PARAGRAPH', from: id, to: paragraph.id });
  }
  const parent = inside[0]?.sections.at(-1);
  if (parent) builder.addLink({ type: 'PART_OF', from: id, to: sectionId(text, parent.id) });
}
