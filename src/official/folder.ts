import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Layout } from './layout.js';
import { layouts } from './layouts.js';

/** What a folder of official texts holds. */
export interface OfficialFolder {
  /** In the order of the layouts. */
  readonly texts: readonly { readonly layout: Layout; readonly file: string }[];
  /** What is wrong with the folder itself, a sentence each; nothing is said of what the texts hold. */
  readonly problems: readonly string[];
}

/** Says which file is which text, where files keep the names that they came with. */
export const MAPPING = 'texts.yaml';

const mapping = z.record(z.string(), z.string());

/** Looks for the text of each layout: by the mapping, under its own name, or as it is named officially. */
export function lookInto(folder: string): OfficialFolder {
  if (!existsSync(folder)) return { texts: [], problems: ['There is no such folder.'] };
  if (!statSync(folder).isDirectory()) return { texts: [], problems: ['It is a file, no folder.'] };
  const names = readdirSync(folder).filter((name) => !name.startsWith('.') && name !== MAPPING);
  const { mapped, problems } = readMapping(folder, names);
  const free = names.filter((name) => !Object.values(mapped).includes(name));
  const texts = layouts.flatMap((layout) => {
    const found = [mapped[textName(layout)], ...layout.files.filter((name) => free.includes(name))];
    const [first, second] = found.filter((name) => name !== undefined);
    if (second) problems.push(`${first} and ${second} are the same text: keep one of them.`);
    return first === undefined ? [] : [{ layout, file: join(folder, first) }];
  });
  const known = new Set(layouts.flatMap(({ files }) => files));
  const strange = free.filter((name) => !known.has(name));
  if (strange.length > 0) {
    problems.push(
      `${strange.join(', ')}: not known as an official text. It takes ${takes()}, ` +
        `or a file ${MAPPING} that says which is which.`,
    );
  }
  return { texts, problems };
}

/** `jms-2014-review.zh`. */
export function textName({ document, language }: Layout): string {
  return `${document}.${language}`;
}

/** The names of files that a folder may hold. */
export function takes(): string {
  return layouts.map((layout) => `${textName(layout)}.txt`).join(', ');
}

function readMapping(
  folder: string,
  names: readonly string[],
): { mapped: Record<string, string>; problems: string[] } {
  const file = join(folder, MAPPING);
  if (!existsSync(file)) return { mapped: {}, problems: [] };
  const read = mapping.safeParse(parsed(readFileSync(file, 'utf8')));
  if (!read.success) {
    const problem = `${MAPPING} is no list of lines such as "${textName(layouts[0]!)}: file.txt".`;
    return { mapped: {}, problems: [problem] };
  }
  const known = layouts.map(textName);
  const problems = Object.entries(read.data).flatMap(([text, name]) => [
    ...(known.includes(text) ? [] : [`${MAPPING}: "${text}" is none of ${known.join(', ')}.`]),
    ...(names.includes(name) ? [] : [`${MAPPING}: there is no file "${name}" in the folder.`]),
  ]);
  const there = Object.entries(read.data).filter(([, name]) => names.includes(name));
  return { mapped: Object.fromEntries(there), problems };
}

function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
