import { joined } from './join.js';
import type { Layout } from './layout.js';
import { readNotes, withCalls, type Note } from './notes.js';
import { readPages, type Line } from './pages.js';

/** A paragraph of an official text, whole again. */
export interface Segment {
  readonly locator: string;
  /** Without its number; notes are called in brackets, `[12]`, whichever page prints them. */
  readonly text: string;
  /** The footnotes that it calls, in the order of their marks. */
  readonly notes: readonly Note[];
}

/**
 * Cuts an official text into the paragraphs of its document, in the order of the layout; headings and
 * what pages carry beside the text are left out.
 *
 * @throws Error naming locators that no line begins, or a footnote that nothing calls
 */
export function segmentsOf(text: string, layout: Layout): Segment[] {
  const lines = readPages(text, layout);
  const notes = readNotes(lines, layout.document);
  const paragraphs = new Map<string, string[]>();
  let before = '';
  for (const line of lines) {
    if (line.role !== 'text') continue;
    const called = notes.filter(({ calledBy }) => calledBy.includes(line.locator));
    const marks = numeric(called, lines, line);
    const rows = paragraphs.get(line.locator) ?? [];
    const start = layout.paragraphs.find(({ locator }) => locator === line.locator);
    const own = rows.length === 0 && start ? line.text.replace(start.begins, '') : line.text;
    rows.push(withCalls(own.trimStart(), before, marks));
    paragraphs.set(line.locator, rows);
    before = line.text;
  }
  return layout.paragraphs.map(({ locator }) => ({
    locator,
    text:
      locator === 'cover'
        ? asPrinted(paragraphs.get(locator) ?? [])
        : joined(paragraphs.get(locator) ?? []),
    notes: notes.filter(({ calledBy }) => calledBy.includes(locator)),
  }));
}

/** Characters of a line that reaches the margin. A shorter one of a cover ends where it is meant to. */
const FULL = 28;

/** A title page keeps the breaks between its parts. */
function asPrinted(lines: readonly string[]): string {
  const blocks: string[][] = [[]];
  for (const line of lines) {
    blocks.at(-1)?.push(line);
    if (line.length < FULL) blocks.push([]);
  }
  return blocks
    .filter(({ length }) => length > 0)
    .map(joined)
    .join('\n');
}

/** The marks of the notes that the page of a line prints: a number on another page calls none of them. */
function numeric(called: readonly Note[], lines: readonly Line[], { page }: Line): string[] {
  const printed = new Set(lines.filter((line) => line.page === page).map(({ mark }) => mark));
  return called.map(({ mark }) => mark).filter((mark) => /^\d/.test(mark) && printed.has(mark));
}
