import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Lexicon } from '../inventory/lexicon.js';
import { findNames } from '../inventory/names.js';
import type { Finding } from '../finding.js';
import { chineseRuns, englishRuns, LONGEST, type Run } from '../own-words/runs.js';
import { writtenIn, type Written } from '../own-words/written.js';

/** The Chinese and English texts of a folder, whatever they are called. */
export function officialRuns(folder: string): Map<string, string> {
  const known = new Map<string, string>();
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
    const text = readFileSync(join(folder, name), 'utf8');
    for (const run of [...chineseRuns(text), ...englishRuns(text)]) {
      for (const [, window] of windowsOf(run)) known.set(window, name);
    }
  }
  return known;
}

/**
 * No run of more than 24 Chinese characters or 12 English words that our files share with an official
 * text. Titles, names of the registers and fields that hold names are excepted.
 */
export function checkOwnWords(
  root: string,
  known: Map<string, string>,
  lexicon: Lexicon,
): Finding[] {
  return filesOf(root).flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return writtenIn(file, text).flatMap((written) =>
      shared(written, known, lexicon, relative(root, file)),
    );
  });
}

/** Where our own words stand: the seed, its notes, and the pages about the project. */
function filesOf(root: string): string[] {
  const below = ['seed', 'docs']
    .map((folder) => join(root, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    );
  const above = readdirSync(root).map((name) => join(root, name));
  return [...below, ...above].filter((file) => /\.(ya?ml|md)$/.test(file)).sort();
}

function shared(
  { text, line }: Written,
  known: Map<string, string>,
  lexicon: Lexicon,
  file: string,
): Finding[] {
  const found: Finding[] = [];
  for (const run of [...chineseRuns(withoutNames(text, lexicon)), ...englishRuns(text)]) {
    for (const [at, window] of windowsOf(run)) {
      const source = known.get(window);
      if (source === undefined) continue;
      const why = `is more than ${LONGEST[run.language]} in a row shared with ${source}`;
      const lineOf = line + text.slice(0, run.offsets[at]).split('\n').length - 1;
      // One finding a run: where it begins says enough, and the rest would be the text itself.
      found.push({
        check: 'own-words',
        place: `${file}:${lineOf}`,
        what: window.slice(0, 12),
        why,
        file,
        line: lineOf,
      });
      break;
    }
  }
  return found;
}

/** Names of eight characters or more are proper names, whoever writes them: they end a run. */
function withoutNames(text: string, lexicon: Lexicon): string {
  const chars = text.split('');
  for (const { from, to } of findNames(text, lexicon, '')) {
    if (to - from >= 8) chars.fill('、', from, to);
  }
  return chars.join('');
}

function* windowsOf({ parts, language }: Run): Generator<[at: number, window: string]> {
  const length = LONGEST[language] + 1;
  const joint = language === 'zh' ? '' : ' ';
  for (let at = 0; at + length <= parts.length; at += 1) {
    yield [at, parts.slice(at, at + length).join(joint)];
  }
}
