import { plain, unmarked } from '../inventory/plain.js';
import { findDates, spelledOut } from '../numbers/dates.js';
import { chineseNumeral, figure } from '../numbers/numeral.js';

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const onesOrdinal =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const tensOrdinal = tens.map((word) => word.replace(/y$/, 'ieth'));
const others: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  quarter: 4,
  both: 2,
  twice: 2,
  dozen: 12,
  decade: 10,
  decades: 10,
  hundred: 100,
  首: 1,
};

const english = new Map<string, number>(Object.entries(others));
[...ones.entries(), ...onesOrdinal.entries()].forEach(([value, word]) => english.set(word, value));
for (const [index, ten] of tens.entries()) {
  const value = (index + 2) * 10;
  english.set(ten, value).set(tensOrdinal[index] ?? ten, value);
  for (let unit = 1; unit < 10; unit += 1) {
    english.set(`${ten}-${ones[unit]}`, value + unit);
    english.set(`${ten}-${onesOrdinal[unit]}`, value + unit);
  }
}

const digits = /(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?: ?(百万|千万|百|千|万|亿|million|billion))?/g;
const millions: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9 };

/** The numbers that words of our own say, in figures, in Chinese or in English. */
export function numbersInWords(text: string): Set<number> {
  const found = new Set<number>();
  for (const [, whole = '', part = '', scale] of text.matchAll(digits)) {
    found.add(figure(whole + part, undefined));
    if (scale) found.add(figure(whole + part, undefined) * (millions[scale] ?? 1));
    if (scale && !millions[scale]) found.add(figure(whole + part, scale));
  }
  for (const [numeral] of text.matchAll(/[零〇一二两三四五六七八九十百千万亿]+/g)) {
    found.add(chineseNumeral(numeral));
  }
  for (const [word] of text.toLowerCase().matchAll(/[a-z]+(?:-[a-z]+)?/g)) {
    const value = english.get(word) ?? english.get(word.split('-')[0] ?? '');
    if (value !== undefined) found.add(value);
  }
  if (text.includes('首')) found.add(1);
  return found;
}

/** The dates that words of our own say in Chinese. */
export function datesInWords(text: string): string[] {
  return findDates(spelledOut(unmarked(plain(text)))).map(({ iso }) => iso);
}
