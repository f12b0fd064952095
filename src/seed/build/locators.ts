import type { DocumentFile } from '../format/document-file.js';
import { shown } from '../problem.js';
import type { YamlFile } from '../yaml-file.js';
import type { GraphBuilder } from './builder.js';

/**
 * The locators that a range stands for: `1-11` numbers, `1.a-r` letters; all else is one locator, and
 * what begins with `~` always is, since those are names of our own.
 */
export function locatorsOf(range: string): string[] {
  if (range.startsWith('~')) return [range];
  const numbers = /^(.*?)(\d+)-(\d+)$/.exec(range);
  if (numbers) {
    const [, prefix = '', from, to] = numbers;
    return between(Number(from), Number(to)).map((number) => `${prefix}${number}`);
  }
  const letters = /^(.*[.])([a-z])-([a-z])$/.exec(range);
  if (letters) {
    const [, prefix = '', from = '', to = ''] = letters;
    const codes = between(from.charCodeAt(0), to.charCodeAt(0));
    return codes.map((code) => `${prefix}${String.fromCharCode(code)}`);
  }
  return [range];
}

/** Holds the paragraphs of a file against the locators that its head says it has. */
export function checkLocators(builder: GraphBuilder, file: YamlFile<DocumentFile>): void {
  const { locators, paragraphs } = file.content;
  const expected = locators.flatMap(locatorsOf);
  const known = new Set(expected);
  const found = new Set(paragraphs.map(({ locator }) => locator));
  paragraphs.forEach(({ locator }, index) => {
    if (known.has(locator)) return;
    const at = file.at(['paragraphs', index, 'locator']);
    const field = `paragraphs[${index}].locator`;
    builder.problem(at, field, `one of ${locators.join(', ')}`, shown(locator));
  });
  const missing = expected.filter((locator) => !found.has(locator));
  if (missing.length > 0) {
    const at = file.at(['locators']);
    builder.problem(at, 'locators', 'a paragraph for each', `none for ${missing.join(', ')}`);
  }
}

function between(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
