import type { SeedNode } from '../../seed/build/graph.js';
import { linkedTo, type SeedRecord } from './record.js';
import { datesInWords, numbersInWords } from './words.js';

/** A number in a field, with the unit that stands by it: `%`, `USD`, `hectares`. */
export interface Figure {
  readonly value: number;
  readonly unit: string;
}

/** What the seed tells of a paragraph in numbers: in fields of their own, and in words. */
export interface Told {
  readonly numbers: readonly Figure[];
  readonly dates: readonly string[];
  /** How many things the paragraph's lists hold. */
  readonly lists: ReadonlySet<number>;
  readonly words: { readonly numbers: ReadonlySet<number>; readonly dates: readonly string[] };
  readonly exceptions: ReadonlySet<number>;
}

const dated = new Set(['date', 'period', 'originalDate', 'due', 'review', 'end', 'base']);
/** Fields that say where a thing stands in the file, and nothing of the text. */
const ours = new Set(['sentence', 'part', 'id', 'kind']);

interface Gathered {
  readonly numbers: Figure[];
  readonly dates: string[];
  readonly lists: Set<number>;
  readonly texts: string[];
}

/** Gathers what the facts and footnotes of a paragraph tell, and the things that it links to. */
export function toldBy(record: SeedRecord, id: string): Told {
  const paragraph = record.paragraphs.get(id)?.paragraph;
  const gathered: Gathered = { numbers: [], dates: [], lists: new Set(), texts: [] };
  gather(paragraph?.facts ?? [], '', gathered);
  gather(paragraph?.footnotes ?? [], '', gathered);
  gather(paragraph?.refersTo ?? [], 'pinpoint', gathered);
  const kinds = (paragraph?.facts ?? []).map(({ kind }) => kind);
  for (const kind of kinds) gathered.lists.add(kinds.filter((other) => other === kind).length);
  const linked = [...linkedTo(record, id)].flatMap((node) => record.nodes.get(node) ?? []);
  for (const node of linked) gatherNode(node, gathered);
  for (const kind of new Set(linked.map((node) => node.kind))) {
    gathered.lists.add(linked.filter((node) => node.kind === kind).length);
  }
  const words = gathered.texts.join('\n');
  const exceptions = (paragraph?.exceptions ?? []).map(({ what }) => what).join('\n');
  return {
    numbers: gathered.numbers,
    dates: gathered.dates,
    lists: gathered.lists,
    words: { numbers: numbersInWords(words), dates: gathered.texts.flatMap(datesInWords) },
    exceptions: numbersInWords(exceptions),
  };
}

function gather(value: unknown, field: string, into: Gathered, unit = ''): void {
  if (typeof value === 'number') into.numbers.push({ value: Math.abs(value), unit });
  else if (typeof value === 'string') {
    if (dated.has(field)) into.dates.push(...value.split('/').filter(Boolean));
    else into.texts.push(value);
  } else if (Array.isArray(value)) {
    into.lists.add(value.length);
    for (const item of value) gather(item, field, into, unit);
  } else if (typeof value === 'object' && value !== null) {
    const { unit: own, currency } = value as { unit?: string; currency?: string };
    for (const [name, inner] of Object.entries(value)) {
      if (!ours.has(name)) gather(inner, name, into, own ?? currency ?? unit);
    }
  }
}

/** Of a thing that the paragraph links to: its names, its dates, and where it is registered. */
function gatherNode({ id, kind, properties }: SeedNode, into: Gathered): void {
  const { nameEn, nameZh, aliases, treatyRegistration, symbol, schedule } = properties;
  const names = [nameEn, nameZh, treatyRegistration, symbol, schedule];
  if (kind === 'SdgTarget') names.push(id);
  for (const name of [...names, ...((aliases ?? []) as readonly string[])]) {
    if (typeof name === 'string') into.texts.push(name);
  }
  for (const [name, value] of Object.entries(properties)) {
    if (dated.has(name) && typeof value === 'string')
      into.dates.push(...value.split('/').filter(Boolean));
  }
  if (kind === 'Meeting' && typeof properties.ordinal === 'number')
    into.numbers.push({ value: properties.ordinal, unit: '' });
}
