import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../paths.js';
import { lookInto } from './folder.js';
import { segmentsOf, type Segment } from './segment.js';

/** A document of which the official text is at hand, cut into its paragraphs. */
export interface OfficialText {
  readonly document: string;
  readonly whole: string;
  readonly segments: readonly Segment[];
}

/** The folder beside the checkout that official texts are looked for in where no other is named. */
const beside = join(projectRoot, '..', 'shared', 'corpus');

/** The folder of official texts: the one that is named, else the one beside the checkout, else none. */
export function officialFolder(named: string | null): string | null {
  return named ?? (existsSync(beside) ? beside : null);
}

/** The official texts that a folder holds, in the order of the layouts. None without a folder. */
export function readOfficialTexts(folder: string | null): OfficialText[] {
  if (folder === null) return [];
  return lookInto(folder).texts.map(({ layout, file }) => {
    const whole = readFileSync(file, 'utf8');
    return { document: layout.document, whole, segments: segmentsOf(whole, layout) };
  });
}
