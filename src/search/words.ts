import { fold } from '../shared/fold.js';
import { spansOf } from './spans.js';

/** A text that somebody searches for, as the questions to the indexes take it. */
export interface SearchText {
  /** All of it, folded; what names a thing whole is looked for like this. Empty if it says nothing. */
  readonly whole: string;
  /** Parts of it that may be the whole name of something. */
  readonly spans: readonly string[];
  /** Its words in Latin and other alphabets; a symbol or a hyphenated word is one. */
  readonly latin: readonly string[];
  /** Its runs of Chinese, which has no spaces between words. */
  readonly han: readonly string[];
}

/** Characters that are read of a text; nobody types more, and what is pasted is known by its beginning. */
const LONGEST_TEXT = 1_000;

/** Characters that are read of a word. */
const LONGEST_WORD = 64;

/** Words that are looked for: each costs a clause a field, and the index takes 1,024. */
const MOST_WORDS = 32;

const word =
  /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:[./'’-](?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/gu;

/**
 * Takes a text apart, whatever it is. Only letters, digits and the marks inside a word come out, so
 * that nothing of a query language can.
 */
export function wordsOf(text: string): SearchText {
  const read = text.slice(0, LONGEST_TEXT).normalize('NFKC');
  const words = [...read.matchAll(word)].map(([found]) => found);
  const latin = new Set<string>();
  const han = new Set<string>();
  let room = MOST_WORDS;
  for (const found of words) {
    if (room <= 0) break;
    if (/\p{Script=Han}/u.test(found)) {
      const characters = [...found].slice(0, room + 1);
      han.add(characters.join(''));
      // The index holds pairs of characters.
      room -= Math.max(characters.length - 1, 1);
    } else {
      const pieces = found
        .toLowerCase()
        .slice(0, LONGEST_WORD)
        .split(/(?<=[./'’-])/)
        .slice(0, room);
      latin.add(pieces.join('').replace(/[^\p{L}\p{N}]+$/u, ''));
      room -= pieces.length;
    }
  }
  return { whole: fold(read), spans: spansOf(words), latin: [...latin], han: [...han] };
}
