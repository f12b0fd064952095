import type { Kind } from '../graph/kinds.js';
import {
  chinese,
  english,
  latinInChinese,
  telling,
  wholes,
  type FieldName,
  type SearchedField,
} from './fields.js';
import type { SearchText } from './words.js';

/** One question to one full-text index, and what an answer to it is worth. */
export interface Ask {
  readonly index: string;
  /** In the syntax of the index (Lucene's), made of words in quotation marks and names of fields alone. */
  readonly query: string;
  /**
   * What of the text it looks for: all of it, parts of it that may be whole names, its Latin words or
   * its Chinese ones. Both of the last two must be met, where the text has them, for a rank from 3 up.
   */
  readonly side: 'whole' | 'part' | 'latin' | 'han';
  readonly rank: number;
  /** The field that an answer was found in; null: in several together. */
  readonly field: FieldName | null;
}

/**
 * The questions that find a text: whole, by a part that is a whole name, with every word in one field,
 * with every word somewhere, and with some of the words. None for a text that says nothing, and for no kind.
 */
export function asksFor(text: SearchText, kinds: readonly Kind[] | undefined): Ask[] {
  const { whole, spans, latin, han } = text;
  if (whole === '' || kinds?.length === 0) return [];
  const asks: Ask[] = wholes.map(({ field, property, rank }) =>
    ask('search_whole', 'whole', rank, field, `${property}:${phrase(whole)}`),
  );
  if (spans.length > 0) {
    for (const { field, property } of wholes) {
      const some = spans.map((span) => `${property}:${phrase(span)}`).join(' ');
      asks.push(ask('search_whole', 'part', 2, field, some));
    }
  }
  if (latin.length > 0) {
    const words = latin.map(phrase);
    asks.push(...sideAsks('search_english', 'latin', english, words, words));
    asks.push(...sideAsks('search_chinese', 'latin', latinInChinese, words, words));
  }
  if (han.length > 0) {
    asks.push(...sideAsks('search_chinese', 'han', chinese, han.map(run), han.flatMap(pairs)));
  }
  return kinds ? asks.map((one) => ({ ...one, query: ofKinds(one.query, kinds) })) : asks;
}

/** How many sides a text has that must all be met. */
export function sidesOf({ latin, han }: SearchText): number {
  return Number(latin.length > 0) + Number(han.length > 0);
}

function sideAsks(
  index: string,
  side: Ask['side'],
  fields: readonly SearchedField[],
  words: readonly string[],
  pieces: readonly string[],
): Ask[] {
  const all = fields.map(({ field, properties, rank }) =>
    ask(index, side, rank, field, within(properties, words)),
  );
  if (pieces.length < 2) return all;
  const every = fields.flatMap(({ properties }) => properties);
  const some = fields.map(({ field, properties, partly }) =>
    ask(index, side, partly, field, pieces.map((piece) => anywhere(properties, piece)).join(' ')),
  );
  return [...all, ask(index, side, telling.rank, null, within(every, words)), ...some];
}

function ask(
  index: string,
  side: Ask['side'],
  rank: number,
  field: FieldName | null,
  query: string,
): Ask {
  return { index, query, side, rank, field };
}

/** Every word, each in any of the properties. */
function within(properties: readonly string[], words: readonly string[]): string {
  return words.map((one) => `+(${anywhere(properties, one)})`).join(' ');
}

function anywhere(properties: readonly string[], one: string): string {
  return properties.map((property) => `${property}:${one}`).join(' ');
}

/** Kinds cut the answers without a share in how relevant they are. */
function ofKinds(query: string, kinds: readonly Kind[]): string {
  return `+(${query}) +(${kinds.map((kind) => `kind:"${kind}"`).join(' ')})^0`;
}

/** Words of a text are letters, digits and marks that mean nothing between quotation marks. */
const phrase = (text: string) => `"${text}"`;

/** A run of Chinese; one character alone is the beginning of a word. */
const run = (text: string) => ([...text].length === 1 ? `${text}*` : `"${text}"`);

/** The pairs of characters that the index holds of a run. */
function pairs(text: string): string[] {
  const characters = [...text];
  if (characters.length < 3) return [run(text)];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
