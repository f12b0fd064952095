import type { NameFound } from './names.js';

/** A title that a text prints between 《 and 》, at its place in the text without these marks. */
export interface Title {
  readonly title: string;
  readonly from: number;
  readonly to: number;
}

/** The titles of a plain text; one inside another is a part of it. */
export function findTitles(text: string): Title[] {
  const titles: Title[] = [];
  let bare = 0;
  let depth = 0;
  let start = 0;
  let title = '';
  for (const char of text) {
    if (char === '》' && depth > 0) {
      depth -= 1;
      if (depth === 0) titles.push({ title, from: start, to: bare });
    }
    if (char === '《') {
      if (depth === 0) [start, title] = [bare, ''];
      depth += 1;
    }
    if (/[《》〈〉“”‘’]/.test(char)) continue;
    if (depth > 0) title += char;
    bare += 1;
  }
  return titles;
}

/**
 * The titles of which no register knows the name: no name that was found covers them, years before them
 * and behind them aside.
 */
export function unknownTitles(titles: readonly Title[], names: readonly NameFound[]): Title[] {
  return titles.filter(({ title, from, to }) => {
    const years = /^(?:\d{4}年)?/.exec(title)?.[0].length ?? 0;
    const edition = /(?:\(\d{4}[^)]*\)|（\d{4}[^）]*）)?$/.exec(title)?.[0].length ?? 0;
    return !names.some((name) => name.from <= from + years && name.to >= to - edition);
  });
}
