import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { StartupError } from '../errors.js';
import { lookInto, takes } from './folder.js';
import { segmentsOf, type Segment } from './segment.js';

/** The official texts that the server was given. */
export interface OfficialTexts {
  /** A paragraph with its footnotes; null where there is no text of that document in that language. */
  paragraph(document: string, locator: string, language: string): string | null;
}

export const noOfficialTexts: OfficialTexts = { paragraph: () => null };

/**
 * Reads every text of a folder, so that a wrong one is found at the start and not by a reader.
 *
 * @throws StartupError naming everything that is wrong with the folder and its files
 */
export function openOfficialTexts(folder: string | null): OfficialTexts {
  if (folder === null) return noOfficialTexts;
  const { texts, problems } = lookInto(folder);
  const wrong = [...problems];
  const paragraphs = new Map<string, string>();
  for (const { layout, file } of texts) {
    try {
      for (const segment of segmentsOf(readText(file), layout)) {
        paragraphs.set(keyOf(layout.document, segment.locator, layout.language), written(segment));
      }
    } catch (error) {
      wrong.push(`${basename(file)}: ${(error as Error).message}`);
    }
  }
  if (wrong.length === 0 && paragraphs.size === 0) wrong.push(`It is empty. It takes ${takes()}.`);
  if (wrong.length > 0) {
    throw new StartupError(
      [
        `MANDATE_GRAPH_OFFICIAL_TEXTS is "${folder}", which cannot be used:`,
        ...wrong.map((problem) => `- ${problem}`),
      ].join('\n'),
    );
  }
  return {
    paragraph: (document, locator, language) =>
      paragraphs.get(keyOf(document, locator, language)) ?? null,
  };
}

function readText(file: string): string {
  const bytes = readFileSync(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error('not UTF-8. Save it as text in UTF-8.');
  }
}

function keyOf(document: string, locator: string, language: string): string {
  return `${document}.${language}#${locator}`;
}

/** The text with its calls in brackets, and below it the footnotes that are called, a line each. */
function written({ text, notes }: Segment): string {
  if (notes.length === 0) return text;
  const called = notes.map((note) => `[${note.mark}] ${note.text}`);
  return [text, '', ...called].join('\n');
}
