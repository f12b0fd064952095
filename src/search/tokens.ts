import { stemmer } from 'stemmer';

/** A word of a text, and where it stands. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** As the index of the language knows it; null for a word that no index holds. */
  readonly term: string | null;
}

/** Words that the analyzers of both indexes leave out. */
const stopWords = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  ),
);

/** Those that the analyzer of Chinese leaves out besides. */
const moreInChinese = new Set(['s', 't', 'www']);

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * The words of a text, as the full-text indexes cut it: by the rules of Unicode, in small letters,
 * and in English by their stems (`families` is `famili`).
 */
export function tokensOf(text: string, isStemmed: boolean): Token[] {
  return [...segmenter.segment(text)].flatMap(({ segment, index, isWordLike }) => {
    if (!isWordLike || /\p{Script=Han}/u.test(segment)) return [];
    const word = segment.normalize('NFKC').toLowerCase();
    const bare = isStemmed ? word.replace(/['’]s$/, '') : word;
    const isLeftOut = stopWords.has(bare) || (!isStemmed && moreInChinese.has(bare));
    const term = isLeftOut ? null : isStemmed ? stemmer(bare) : bare;
    return [{ start: index, end: index + segment.length, term }];
  });
}

/** The terms of a word that is looked for, null where the index leaves a gap; none if it holds none. */
export function termsOf(word: string, isStemmed: boolean): (string | null)[] {
  const terms = tokensOf(word, isStemmed).map(({ term }) => term);
  const first = terms.findIndex((term) => term !== null);
  return first < 0 ? [] : terms.slice(first, terms.findLastIndex((term) => term !== null) + 1);
}
