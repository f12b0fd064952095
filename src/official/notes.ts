import { joined } from './join.js';
import type { Line } from './pages.js';

/** A footnote of an official text, and the paragraphs whose text calls it. */
export interface Note {
  /** `1`, `*`, `**`. */
  readonly mark: string;
  readonly text: string;
  readonly calledBy: readonly string[];
}

/** Words behind a number that make it a number of something, and no call of a note. */
const counted = '年月日号届次项个名条段卷章节国种';
const glue = '[》」”。，；、）\\p{Script=Han}]';

/**
 * The footnotes of a text with the paragraphs that call them: on the page that prints a note, the
 * number that is glued to what stands before it. A starred note belongs to the cover.
 *
 * @throws Error naming a note that nothing on its page calls
 */
export function readNotes(lines: readonly Line[], document: string): Note[] {
  const notes = new Map<string, { page: number; lines: string[] }>();
  for (const { role, mark, page, text } of lines) {
    if (role !== 'note' || mark === undefined) continue;
    const note = notes.get(mark) ?? { page, lines: [] };
    note.lines.push(note.lines.length === 0 ? text.slice(mark.length).trim() : text);
    notes.set(mark, note);
  }
  return [...notes].map(([mark, note]) => {
    const calledBy = /^\d/.test(mark) ? callers(lines, mark, note.page) : ['cover'];
    if (calledBy.length === 0) {
      throw new Error(`${document}: nothing on its page calls note ${mark}.`);
    }
    return { mark, text: joined(note.lines), calledBy };
  });
}

function callers(lines: readonly Line[], mark: string, page: number): string[] {
  const found = new Set<string>();
  let before = '';
  for (const line of lines) {
    if (line.role !== 'text' || line.page !== page) continue;
    if (withCalls(line.text, before, [mark]) !== line.text) found.add(line.locator);
    before = line.text;
  }
  return [...found];
}

/** A line with the calls of these notes in brackets, `[12]`, given the line before it. */
export function withCalls(text: string, before: string, marks: readonly string[]): string {
  const glued = new RegExp(`${glue}$`, 'u').test(before);
  return marks.reduce((line, mark) => {
    const number = `${mark}(?![\\d.,．，]\\d|[\\d\\]%％]|\\s?[${counted}])`;
    const inside = new RegExp(`(?<=${glue})${number}`, 'u');
    const first = new RegExp(`^${mark}(?![\\d.．\\s${counted}])`);
    if (inside.test(line)) return line.replace(inside, `[${mark}]`);
    return glued ? line.replace(first, `[${mark}]`) : line;
  }, text);
}
