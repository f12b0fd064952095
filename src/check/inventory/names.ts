import type { Lexicon, Meaning } from './lexicon.js';

/** A name found in a text. */
export interface NameFound {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** What it means here: ids, or `one|other` where nothing tells which. */
  readonly refs: readonly string[];
}

/** Words that hold a name and are another word, or a reference to print. */
const strangers: readonly RegExp[] = [
  /印度洋|其中国家|集中国家|获得和供应国际|社交媒体|秘书处服务|联合秘书处/y,
  /西班牙[语文]/y,
  // Who published it, and where: a reference, not an actor.
  /联合国(?=出版物|，条约汇编)/y,
  // A goal by its number is a goal, not the agenda.
  /可持续发展目标(?=\d|的?具体目标)/y,
];

/**
 * The names of a lexicon in a text without marks, from left to right, the longest at each place.
 *
 * @param paragraph  its id, for names that mean something in some paragraphs only
 */
export function findNames(text: string, lexicon: Lexicon, paragraph: string): NameFound[] {
  const index = indexOf(lexicon);
  const found: NameFound[] = [];
  for (let at = 0; at < text.length;) {
    const candidates = index.get(text.charAt(at)) ?? [];
    const name = candidates.find(
      (candidate) =>
        stands(text, at, candidate) && meaning(lexicon, candidate, paragraph) !== undefined,
    );
    const stranger = strangerAt(text, at);
    const length = Math.max(name?.length ?? 1, stranger);
    const refs = name === undefined ? [] : (meaning(lexicon, name, paragraph)?.refs ?? []);
    // The body before the number of its act is a part of the citation.
    const cited = text.charAt(at + length) === '□';
    if (name !== undefined && name.length > stranger && !cited) {
      found.push({ name, from: at, to: at + length, refs });
    }
    at += length;
  }
  return found;
}

/** The length of the word at a place that holds a name and is none; 0 if there is none. */
function strangerAt(text: string, at: number): number {
  return Math.max(
    0,
    ...strangers.map((pattern) => {
      pattern.lastIndex = at;
      return pattern.exec(text)?.[0].length ?? 0;
    }),
  );
}

function meaning(lexicon: Lexicon, name: string, paragraph: string): Meaning | undefined {
  const [document = ''] = paragraph.split('#');
  const all = lexicon.get(name) ?? [];
  return (
    all.find(({ only }) => only?.includes(paragraph) || only?.includes(document)) ??
    all.find(({ only }) => only === undefined)
  );
}

const indexes = new WeakMap<Lexicon, Map<string, string[]>>();

/** The names by their first character, longest first. */
function indexOf(lexicon: Lexicon): Map<string, string[]> {
  const known = indexes.get(lexicon);
  if (known) return known;
  const index = new Map<string, string[]>();
  for (const name of lexicon.keys()) {
    const names = index.get(name.charAt(0)) ?? [];
    names.push(name);
    index.set(name.charAt(0), names);
  }
  for (const names of index.values()) names.sort((one, other) => other.length - one.length);
  indexes.set(lexicon, index);
  return index;
}

/** True if the name stands there, a Latin one as a word of its own. */
function stands(text: string, at: number, name: string): boolean {
  if (!text.startsWith(name, at)) return false;
  const latin = /[A-Za-z0-9]/;
  const joins = (inside: string, outside: string) => latin.test(inside) && latin.test(outside);
  const last = name.charAt(name.length - 1);
  return !joins(name.charAt(0), text.charAt(at - 1)) && !joins(last, text.charAt(at + name.length));
}
