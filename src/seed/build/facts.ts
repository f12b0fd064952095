import type { Fact } from '../format/facts.js';
import { linkRules, type LinkField } from '../format/links.js';
import type { Position } from '../problem.js';
import { shown } from '../problem.js';
import type { GraphBuilder } from './builder.js';
import type { PlacedParagraph } from './placed.js';
import type { SeedNode, Value } from './graph.js';
import { addsToKnown, factId, factKinds, ownLocator } from './identify.js';
import { flat } from './properties.js';
import { follow } from './references.js';

/** A fact with its node, its paragraph and where it stands. */
export interface PlacedFact {
  readonly placed: PlacedParagraph;
  readonly fact: Fact;
  readonly id: string;
  readonly field: string;
  readonly at: (...path: (string | number)[]) => Position;
}

/**
 * Every fact of the paragraphs, with the identifier of what it is about. A mandate that another text
 * tells of comes after all that texts say themselves: its own paragraph has the first word on it.
 */
export function placedFacts(paragraphs: readonly PlacedParagraph[]): PlacedFact[] {
  const facts = paragraphs.flatMap((placed) =>
    (placed.paragraph.facts ?? []).map((fact, index) => ({
      placed,
      fact,
      id: factId(fact, placed.file.content, placed.paragraph.locator),
      field: `paragraphs[${placed.index}].facts[${index}]`,
      at: (...path: (string | number)[]) =>
        placed.file.at(['paragraphs', placed.index, 'facts', index, ...path]),
    })),
  );
  const toldElsewhere = ({ fact }: PlacedFact) => fact.kind === 'mandate' && fact.id !== undefined;
  return [...facts.filter((fact) => !toldElsewhere(fact)), ...facts.filter(toldElsewhere)];
}

/** Adds the nodes that facts make. What two paragraphs state of one thing is merged afterwards. */
export function addFactNodes(builder: GraphBuilder, facts: readonly PlacedFact[]): void {
  const inParagraph = new Set<string>();
  for (const placedFact of facts) {
    const { placed, fact, id, field, at } = placedFact;
    if (addsToKnown(fact)) continue;
    const twice = inParagraph.has(`${placed.id} ${id}`);
    inParagraph.add(`${placed.id} ${id}`);
    const known = builder.nodes.get(id);
    if (known && fact.kind === 'mandate' && !twice) continue;
    const index = placed.paragraph.facts?.indexOf(fact) ?? 0;
    const own = ownLocator(placed.file.content, placed.paragraph.locator);
    const properties: Record<string, Value> = {
      ordinal: placed.ordinal + index + 1,
      verification: verificationOf(placedFact),
      ...(fact.kind === 'commitment' ? { instrument: own.text, locator: own.locator } : {}),
      ...(fact.kind === 'mandate' && fact.id === undefined
        ? { text: own.text, ...(isSeen(own.locator) ? { locator: own.locator } : {}) }
        : {}),
      ...(fact.kind === 'commitment' && fact.summary === undefined
        ? flat('summary', placed.paragraph.summary)
        : {}),
    };
    builder.addNode(factKinds[fact.kind], id, properties, at(), field);
  }
}

/** False of a name of ours for a paragraph whose number was not seen: it is no locator in the source. */
const isSeen = (locator: string) => !locator.startsWith('~');

/** How far a fact was checked: as it says itself, else its paragraph, else the file. */
function verificationOf({ placed, fact }: PlacedFact): string {
  const own = 'verification' in fact ? fact.verification : undefined;
  return own ?? placed.paragraph.verification ?? placed.file.content.verification;
}

/** Merges what every fact states into its node, and links the paragraph to it. */
export function stateFacts(builder: GraphBuilder, facts: readonly PlacedFact[]): void {
  for (const placedFact of facts) {
    const { placed, fact, id, field, at } = placedFact;
    const place = { text: placed.file.content.document, locator: placed.paragraph.locator };
    const node = follow(builder, id, place, [factKinds[fact.kind]], at('id'), `${field}.id`);
    if (!node) continue;
    const stated = statedProperties(fact);
    merge(node, stated, evidenceOf(placedFact));
    builder.addLink({
      type: 'STATES',
      from: placed.id,
      to: node.id,
      variant: fact.sentence === undefined ? '' : String(fact.sentence),
      properties: {
        ordinal: placed.ordinal + (placed.paragraph.facts?.indexOf(fact) ?? 0) + 1,
        ...(fact.sentence === undefined ? {} : { sentence: fact.sentence }),
      },
    });
  }
}

/** The evidence that a fact gives: its paragraph, and the sentence where the paragraph has many. */
export function evidenceOf({ placed, fact }: PlacedFact): string {
  return fact.sentence === undefined ? placed.id : `${placed.id}@${fact.sentence}`;
}

const notProperties = new Set(['kind', 'id', 'sentence', 'part', 'officers']);

function statedProperties(fact: Fact): Record<string, Value> {
  const entries = Object.entries(fact).filter(
    ([name]) => !notProperties.has(name) && !(name in linkRules),
  );
  const flattened = Object.assign(
    {},
    ...entries.map(([name, value]) => flat(name, value)),
  ) as Record<string, Value>;
  if ('officers' in fact && fact.officers) flattened.officersJson = JSON.stringify(fact.officers);
  if ('part' in fact && fact.part !== undefined) flattened.part = fact.part;
  return flattened;
}

/**
 * Adds what one paragraph states to what is known. Where two paragraphs differ the first value stays,
 * and `differences` keeps every value with the paragraph that states it: nothing is smoothed.
 */
function merge(node: SeedNode, stated: Record<string, Value>, evidence: string): void {
  const known = node.properties;
  for (const [name, value] of Object.entries(stated)) {
    const before = known[name];
    if (before === undefined || /^(summary|ordinal|verification)/.test(name))
      known[name] = before ?? value;
    else if (name === 'placesJson') known[name] = mergedPlaces(String(before), String(value));
    else if (oneDate(name, before, value)) known[name] = finer(String(before), String(value));
    else if (shown(before) !== shown(value) && !/(From|To)$/.test(name)) {
      const differences = JSON.parse(String(known.differencesJson ?? '[]')) as unknown[];
      known.differencesJson = JSON.stringify([
        ...differences,
        { field: name, value: String(value), evidence },
      ]);
    }
  }
}

/** True of a date given twice, once to the year or month and once closer: no difference, only less said. */
function oneDate(name: string, before: Value, value: Value): boolean {
  if (!/^(date|reportingDue|reportingReview|reportingEnd)(From|To)?$/.test(name)) return false;
  const [one, other] = [String(before), String(value)];
  return one.startsWith(`${other}-`) || other.startsWith(`${one}-`);
}

function finer(one: string, other: string): string {
  return one.length >= other.length ? one : other;
}

function mergedPlaces(one: string, other: string): string {
  const all = [...(JSON.parse(one) as unknown[]), ...(JSON.parse(other) as unknown[])];
  return JSON.stringify(
    [...new Set(all.map((place) => JSON.stringify(place)))].map(
      (place) => JSON.parse(place) as unknown,
    ),
  );
}

type Target =
  | string
  | { to: string; pinpoint?: string; strength?: string; rationale?: { en: string; zh: string } };

/** Kinds that are a paragraph's own words, so that a link to one rests on that paragraph too. */
const ownWords: ReadonlySet<Fact['kind']> = new Set(['commitment', 'mandate']);

/**
 * Adds the links of every fact, each with the paragraph as its evidence. What a reader infers between
 * two commitments, or of what answers a mandate, rests on the paragraphs of both; neither names the other.
 */
export function linkFacts(builder: GraphBuilder, facts: readonly PlacedFact[]): void {
  const homes = new Map(
    facts.filter(({ fact }) => ownWords.has(fact.kind)).map((home) => [home.id, home]),
  );
  for (const placedFact of facts) {
    const { placed, fact, id, field, at } = placedFact;
    const place = { text: placed.file.content.document, locator: placed.paragraph.locator };
    const source = builder.nodes.get(id);
    if (!source) continue;
    for (const [name, value] of Object.entries(fact)) {
      if (!(name in linkRules) || !Array.isArray(value)) continue;
      const rule = linkRules[name as LinkField];
      (value as Target[]).forEach((given, index) => {
        const target = typeof given === 'string' ? { to: given } : given;
        const where = at(name, index);
        const node = follow(
          builder,
          target.to,
          place,
          rule.targets,
          where,
          `${field}.${name}[${index}]`,
        );
        if (!node) return;
        const { pinpoint, strength = 'STATED', rationale } = target;
        const role =
          'role' in rule ? rule.role : name === 'addresseePartners' ? 'PARTNER' : undefined;
        const graded = rule.type === 'SERVES' || strength !== 'STATED';
        const link = {
          type: rule.type,
          from: source.id,
          to: node.id,
          variant: role ?? pinpoint ?? (graded ? strength : ''),
          properties: {
            ...(role ? { role } : {}),
            ...(pinpoint ? { pinpoint } : {}),
            ...flat('rationale', rationale),
            strength,
          },
        };
        builder.addLink({ ...link, evidence: evidenceOf(placedFact) });
        const inferred = strength === 'INFERRED' && rule.type !== 'SERVES';
        const home = inferred ? homes.get(node.id) : undefined;
        if (home) builder.addLink({ ...link, evidence: evidenceOf(home) });
        if (rule.names && !inferred) name_(builder, placed, node, fact.sentence);
      });
    }
    linkOfficers(builder, placedFact, source);
  }
}

function linkOfficers(builder: GraphBuilder, placedFact: PlacedFact, source: SeedNode): void {
  const { fact, placed, field, at } = placedFact;
  if (fact.kind !== 'meeting') return;
  const place = { text: placed.file.content.document, locator: placed.paragraph.locator };
  fact.officers?.forEach(({ office, who }, index) => {
    for (const reference of who ?? []) {
      const where = at('officers', index);
      const node = follow(
        builder,
        reference,
        place,
        ['Entity', 'Country'],
        where,
        `${field}.officers[${index}]`,
      );
      if (!node) continue;
      builder.addLink({
        type: 'HAS_OFFICER',
        from: source.id,
        to: node.id,
        variant: office.en,
        properties: { ...flat('office', office), strength: 'STATED' },
        evidence: evidenceOf(placedFact),
      });
      name_(builder, placed, node, fact.sentence);
    }
  });
}

/** The paragraph names a node, unless it already states something of it. */
export function name_(
  builder: GraphBuilder,
  placed: PlacedParagraph,
  node: SeedNode,
  sentence?: number,
): void {
  if (node.kind === 'Paragraph' || node.kind === 'Section') return;
  const stated = builder.links.has([placed.id, 'STATES', '', node.id].join(' '));
  if (stated || node.id.startsWith(`${placed.id}/`)) return;
  builder.addLink({
    type: 'NAMES',
    from: placed.id,
    to: node.id,
    variant: sentence === undefined ? '' : String(sentence),
    properties: {
      ordinal: placed.ordinal + STEP_AFTER_FACTS,
      ...(sentence === undefined ? {} : { sentence }),
    },
  });
}

/** Names come after the facts of a paragraph, in the order of everything. */
const STEP_AFTER_FACTS = 900;
