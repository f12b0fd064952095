import { fold } from '../shared/fold.js';

/** Words in a row that can be a name; names that are longer are looked for whole or by their words. */
const LONGEST_SPAN = 8;

/** Spans that are looked for: each costs a clause in each of four fields. */
const MOST_SPANS = 200;

/**
 * The parts of a text, of which these are the words, that may be the whole name of something, folded, the longest first: in `UNODC work
 * in Palau` both `unodc` and `palau`. A short word in small letters is rarely a code: `and` is not
 * meant as Andorra's, `AND` is.
 */
export function spansOf(found: readonly string[]): string[] {
  const words = found.flatMap((word) => (/\p{Script=Han}/u.test(word) ? [...word] : [word]));
  const spans = new Set<string>();
  for (let length = Math.min(LONGEST_SPAN, words.length - 1); length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      if (spans.size === MOST_SPANS) return [...spans];
      const span = words.slice(start, start + length).join(' ');
      const folded = fold(span);
      const telling = folded.length > 3 || (folded.length > 1 && span === span.toUpperCase());
      if (telling) spans.add(folded);
    }
  }
  return [...spans];
}
