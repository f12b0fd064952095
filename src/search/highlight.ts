import { fold } from '../shared/fold.js';
import type { GraphNode } from '../graph/instance.js';
import type { FieldName } from './fields.js';
import { termsOf, tokensOf } from './tokens.js';
import type { SearchText } from './words.js';

/** A part of a text, and whether the search met it. */
export interface Piece {
  readonly text: string;
  readonly isMet: boolean;
}

/** A text of a node in which the search met something. */
export interface Highlight {
  readonly field: FieldName;
  readonly pieces: readonly Piece[];
}

/** What is shown of one node: more nobody reads. */
const MOST = 8;

/**
 * The texts of a node in which a search met something, cut where it did. The database says which field
 * answered, but not where in it, so the texts are cut as its indexes cut them.
 */
export function highlightsOf(node: GraphNode, text: SearchText): Highlight[] {
  const met = shown(node, text).flatMap((one) => {
    const marks = metIn(one, text);
    return marks.includes(true) ? [{ ...one, marks }] : [];
  });
  // Another way of writing a symbol is shown where its usual one was not met, and one is enough.
  const hasSymbol = met.some(({ field, isForm }) => field === 'SYMBOL' && !isForm);
  const form = hasSymbol ? undefined : met.find(({ isForm }) => isForm);
  return met
    .filter((one) => !one.isForm || one === form)
    .slice(0, MOST)
    .map(({ field, value, marks }) => ({ field, pieces: piecesOf(value, marks) }));
}

interface Shown {
  readonly field: FieldName;
  readonly value: string;
  /** The folded forms by which the value is met whole; none for a text that is no name. */
  readonly names: readonly string[];
  /** True of a way of writing a symbol that is not its usual one. */
  readonly isForm?: boolean;
}

function shown(node: GraphNode, { whole, spans }: SearchText): Shown[] {
  const all = (property: string) => [node[property] ?? []].flat().map(String);
  const named = (field: FieldName, values: readonly string[]): Shown[] =>
    values.map((value) => ({ field, value, names: [fold(value)] }));
  const told = (field: FieldName, values: readonly string[]): Shown[] =>
    values.map((value) => ({ field, value, names: [] }));
  const isAsked = (form: string) => form === whole || spans.includes(form);
  const others = all('searchIds').filter((id) => id !== fold(node.id) && isAsked(id));
  const symbols = [...all('symbol'), ...all('symbols')];
  const forms = all('symbolForms');
  return [
    ...named('ID', [node.id, ...others]),
    ...named('SYMBOL', symbols).map((one) =>
      // Of several symbols it is not known which one a form is of.
      symbols.length === 1 ? { ...one, names: [...one.names, ...forms] } : one,
    ),
    ...named('SYMBOL', forms).map((one) => ({ ...one, isForm: true })),
    ...named('NAME_EN', all('nameEn')),
    ...named('NAME_ZH', all('nameZh')),
    ...named('ALIAS', all('aliases')),
    ...told('SUMMARY_EN', [...all('summaryEn'), ...all('countedEn')]),
    ...told('SUMMARY_ZH', [...all('summaryZh'), ...all('countedZh')]),
  ];
}

/** For each place of a value, whether it was met. */
function metIn(
  { field, value, names }: Shown,
  { whole, spans, latin, han }: SearchText,
): boolean[] {
  if (names.some((name) => name === whole || spans.includes(name))) {
    return Array<boolean>(value.length).fill(true);
  }
  const met = Array<boolean>(value.length).fill(false);
  if (field === 'ID') return met;
  const isChinese = field.endsWith('_ZH');
  const tokens = tokensOf(value, !isChinese);
  for (const word of latin) {
    const terms = termsOf(word, !isChinese);
    const isAt = (start: number) =>
      terms.every((term, offset) => term === null || tokens[start + offset]?.term === term);
    if (terms.length === 0) continue;
    tokens.forEach(({ start }, index) => {
      const end = tokens[index + terms.length - 1]?.end;
      if (end !== undefined && isAt(index)) met.fill(true, start, end);
    });
  }
  if (!field.endsWith('_EN')) for (const run of han) meetRun(value, run, met);
  return met;
}

/** A run of Chinese is met whole, or else by the pairs of characters that the index holds of it. */
function meetRun(value: string, run: string, met: boolean[]): void {
  const characters = [...run];
  if (characters.length > 2 && !value.includes(run)) {
    for (const pair of characters.slice(1).map((character, at) => characters[at]! + character)) {
      meetRun(value, pair, met);
    }
    return;
  }
  for (let at = value.indexOf(run); at >= 0; at = value.indexOf(run, at + 1)) {
    const [before, after] = [value.slice(0, at), value.slice(at + run.length)];
    // One character alone is the beginning of a pair, or alone in the text as well.
    const isEnd = /\p{Script=Han}$/u.test(before) && !/^\p{Script=Han}/u.test(after);
    if (characters.length > 1 || !isEnd) met.fill(true, at, at + run.length);
  }
}

function piecesOf(value: string, met: readonly boolean[]): Piece[] {
  const pieces: Piece[] = [];
  for (let start = 0; start < value.length;) {
    const isMet = met[start]!;
    const next = met.indexOf(!isMet, start);
    const end = next < 0 ? value.length : next;
    pieces.push({ text: value.slice(start, end), isMet });
    start = end;
  }
  return pieces;
}
