import type { Words } from './words.js';

/**
 * How a footnote says a locator: `12`, `91.d.i`, `33.B.27`, `PP5`. Where only the beginning is the
 * text's own numbering, that much of it is said (`5.second-chapeau` stands in paragraph 5).
 *
 * @returns null where nothing of it is: `cover`, `chapeau`, and what begins with a tilde
 */
export function locatorWords(locator: string): Words | null {
  if (locator === 'preamble') return { en: 'preamble', zh: '序言部分' };
  const preambular = /^PP(\d+)$/.exec(locator)?.[1];
  if (preambular) return { en: `preambular para. ${preambular}`, zh: `序言部分第${preambular}段` };
  const [first = '', second = '', third = ''] = locator.split('.');
  if (!/^\d+$/.test(first)) return null;
  // A section below the paragraph that opens it counts on by itself: its number alone says which.
  if (/^[A-Z]$/.test(second) && /^\d+$/.test(third)) {
    return { en: `sect. ${second}, para. ${third}`, zh: `${second}节，第${third}段` };
  }
  if (!/^[a-z]$/.test(second)) return { en: `para. ${first}`, zh: `第${first}段` };
  const item = romans.indexOf(third) + 1;
  const [en, zh] = item > 0 ? [` (${third})`, String.fromCodePoint(CIRCLED + item)] : ['', ''];
  return { en: `para. ${first} (${second})${en}`, zh: `第${first}(${second})${zh}段` };
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** Before ㈠, as Chinese prints (i). */
const CIRCLED = 0x321f;
