import type { GraphBuilder } from './builder.js';
import { evidenceOf, type PlacedFact } from './facts.js';
import { ownLocator } from './identify.js';

/**
 * Adds the links that follow from where a fact stands: an instrument has its commitments, an item is
 * part of its chapeau, a mandate derives from the text that it stands in and is answered by what answers
 * it, and what is reported under a heading that reproduces a chapter of an instrument is PLACED there.
 */
export function addStructure(builder: GraphBuilder, facts: readonly PlacedFact[]): void {
  for (const fact of facts) {
    if (fact.fact.kind === 'commitment') placeCommitment(builder, fact);
    if (fact.fact.kind === 'mandate') deriveMandate(builder, fact);
    if (fact.fact.kind === 'activity' || fact.fact.kind === 'programme') placeWork(builder, fact);
    inheritThemes(builder, fact);
  }
  answerBothWays(builder);
}

/** What answers a mandate is told from either end, whichever paragraph says it. */
function answerBothWays(builder: GraphBuilder): void {
  for (const link of [...builder.links.values()]) {
    const { type, from, to, variant, properties, evidence } = link;
    if (type !== 'ANSWERS' && type !== 'ANSWERED_BY') continue;
    const mandate = type === 'ANSWERS' ? to : from;
    if (builder.nodes.get(mandate)?.kind !== 'Mandate') continue;
    const other = type === 'ANSWERS' ? 'ANSWERED_BY' : 'ANSWERS';
    for (const place of evidence) {
      builder.addLink({ type: other, from: to, to: from, variant, properties, evidence: place });
    }
  }
}

function placeCommitment(builder: GraphBuilder, placedFact: PlacedFact): void {
  const node = builder.nodes.get(placedFact.id);
  if (!node) return;
  const instrument = String(node.properties.instrument);
  const evidence = evidenceOf(placedFact);
  builder.addLink({ type: 'HAS_COMMITMENT', from: instrument, to: node.id, evidence });
  const parent = parentCommitment(builder, node.id, instrument);
  if (parent) builder.addLink({ type: 'PART_OF', from: node.id, to: parent, evidence });
}

/** The whole that a part (`~1`) belongs to, else the nearest chapeau: `33.B.27` is part of `33`. */
function parentCommitment(
  builder: GraphBuilder,
  id: string,
  instrument: string,
): string | undefined {
  const part = /~\d+$/.exec(id);
  if (part) return id.slice(0, part.index);
  for (let dot = id.lastIndexOf('.'); dot > instrument.length; dot = id.lastIndexOf('.', dot - 1)) {
    const candidate = id.slice(0, dot);
    if (builder.nodes.has(candidate)) return candidate;
  }
  return undefined;
}

/** A mandate in a text's own file derives from the act with its number, else from the whole, else from the text. */
function deriveMandate(builder: GraphBuilder, placedFact: PlacedFact): void {
  const { placed, fact, id } = placedFact;
  const node = builder.nodes.get(id);
  if (!node || fact.kind !== 'mandate' || fact.id !== undefined) return;
  const { text, locator } = ownLocator(placed.file.content, placed.paragraph.locator);
  const whole = `${text}/${locator}`;
  const evidence = evidenceOf(placedFact);
  const properties = { strength: 'STATED' };
  if (!fact.source) {
    const candidates = [...(fact.part === undefined ? [] : [`${whole}~${fact.part}`]), whole, text];
    const to = candidates.find((candidate) => builder.nodes.has(candidate)) ?? text;
    builder.addLink({ type: 'DERIVES_FROM', from: id, to, properties, evidence });
  }
  const body = builder.nodes.get(text)?.properties.body;
  if (!fact.issuer && body !== undefined) {
    builder.addLink({ type: 'ISSUED_BY', from: id, to: String(body), properties, evidence });
  }
}

function placeWork(builder: GraphBuilder, placedFact: PlacedFact): void {
  const { placed, id } = placedFact;
  for (const section of placed.sections) {
    if (!section.reproduces) continue;
    if (!builder.nodes.has(section.reproduces)) {
      const at = section.file.at(['sections', section.index, 'reproduces']);
      const field = `sections[${section.index}].reproduces`;
      builder.problem(at, field, 'a known commitment', section.reproduces);
      continue;
    }
    builder.addLink({
      type: 'SERVES',
      from: id,
      to: section.reproduces,
      variant: 'PLACED',
      properties: {
        strength: 'PLACED',
        rationaleEn: `Reported under section ${section.id}, whose heading reproduces this chapter.`,
        rationaleZh: `在第${section.id}节下报告，该节标题对应本章。`,
      },
      evidence: evidenceOf(placedFact),
    });
  }
}

function inheritThemes(builder: GraphBuilder, placedFact: PlacedFact): void {
  const { placed, fact, id } = placedFact;
  if (!id.includes('#') && fact.kind !== 'commitment' && fact.kind !== 'mandate') return;
  if ('themes' in fact && fact.themes) return;
  for (const theme of placed.paragraph.themes ?? []) {
    if (!builder.nodes.has(theme)) continue;
    builder.addLink({
      type: 'HAS_THEME',
      from: id,
      to: theme,
      properties: { strength: 'STATED' },
      evidence: evidenceOf(placedFact),
    });
  }
}
