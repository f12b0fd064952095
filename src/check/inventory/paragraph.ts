import type { Segment } from '../../official/segment.js';
import { findNumbers } from '../numbers/numbers.js';
import { findActs, withoutActs, type ActContext } from './acts.js';
import type { Lexicon } from './lexicon.js';
import { findNames } from './names.js';
import { plain, unmarked } from './plain.js';
import { findSymbols, withoutSymbols } from './symbols.js';
import { findTitles, unknownTitles } from './titles.js';

/** What the text of a paragraph holds, its footnotes included; no sentence of it. */
export interface ParagraphInventory {
  readonly locator: string;
  /** Symbols of documents as printed, and resolutions and decisions in the form of the graph. */
  readonly symbols: readonly string[];
  /** Titles between 《 and 》 that no register knows. */
  readonly titles: readonly string[];
  /** What it names, by id; `one|other` where the name is that of two things. */
  readonly names: readonly string[];
  /** `kind value unit`: `count 271000000 人`, `date 2019-10`, `ordinal 63 届`. */
  readonly numbers: readonly string[];
}

/**
 * Takes the inventory of a paragraph.
 *
 * @param context  whose acts the paragraphs before it spoke of; changed to what this one names
 */
export function inventoryOf(
  segment: Segment,
  document: string,
  lexicon: Lexicon,
  context: ActContext,
): ParagraphInventory {
  const symbols: string[] = [];
  const titles: string[] = [];
  const names: string[] = [];
  const numbers: string[] = [];
  for (const printed of [segment.text, ...segment.notes.map(({ text }) => text)]) {
    const marked = plain(printed);
    const bare = unmarked(marked);
    symbols.push(...findActs(bare, context).map(({ symbol }) => symbol), ...findSymbols(bare));
    const rest = withoutActs(withoutSymbols(bare));
    const named = findNames(rest, lexicon, `${document}#${segment.locator}`);
    const titled = findTitles(marked);
    titles.push(...unknownTitles(titled, named).map(({ title }) => `《${title}》`));
    names.push(...named.flatMap(({ refs }) => refs));
    const found = findNumbers(rest, [...named, ...titled]);
    numbers.push(...found.map(({ kind, value, unit }) => `${kind} ${value} ${unit}`.trim()));
  }
  return {
    locator: segment.locator,
    symbols: once(symbols),
    titles: once(titles),
    names: once(names).sort(),
    numbers: figuresKept(numbers),
  };
}

/** A figure stands as often as the text has it: each needs a fact of its own. */
function figuresKept(numbers: readonly string[]): string[] {
  const figures = /^(count|percent|money|measure) /;
  return numbers.filter((number, at) => figures.test(number) || numbers.indexOf(number) === at);
}

function once(values: readonly string[]): string[] {
  return [...new Set(values)];
}
