import { findDates, spelledOut } from './dates.js';
import { findFigures, type NumberFound } from './figures.js';

/** `COVID-19`, `4-CMC`: a figure in a Latin word is a part of its name. */
const inWord = /[A-Za-zα-ω][\w.-]*\d[\w-]*|\d+[A-Z]*-[A-Z][\w-]*|2019(?=冠状病毒)/g;
const hasNumber = /[\d一二两三四五六七八九十百千万亿]/;

/** A name or title that a text holds, at its place in the text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The numbers of a text without marks, symbols and acts, in its order. Left out are those that are
 * accounted for by what they are part of: names and titles, calls of notes.
 *
 * Chinese numerals are numbers where they count: before a classifier and worth two or more, in a
 * fraction, or behind 第. A lone 一 is the article.
 */
export function findNumbers(text: string, names: readonly Span[]): NumberFound[] {
  const blank = (match: string) => '□'.repeat(match.length);
  const whole = text.replace(inWord, blank).replace(/\[\d+\]/g, blank);
  const kept = spelledOut(blanked(whole, names));
  const dates = findDates(kept);
  return [
    ...dates.map(({ iso, from }) => ({
      found: { kind: 'date', value: iso, unit: '' } as const,
      at: from,
    })),
    ...findFigures(blanked(kept, dates, '■')),
  ]
    .sort((one, other) => one.at - other.at)
    .map(({ found }) => found);
}

/** A text with spans of it blanked, its length kept. */
function blanked(text: string, spans: readonly Span[], fill = '□'): string {
  const chars = text.split('');
  for (const { from, to } of spans) {
    const part = text.slice(from, to);
    if (hasNumber.test(part)) chars.fill(fill, from, to);
  }
  return chars.join('');
}
