import type { Layout, Start } from './layout.js';

/** What a line of the printed text is. */
export type Role = 'text' | 'heading' | 'note' | 'rule' | 'furniture' | 'blank';

/** A line of an official text: what it is, and the paragraph or footnote that it belongs to. */
export interface Line {
  readonly role: Role;
  /** As in the file, without the spaces around it. */
  readonly text: string;
  /** The paragraph: on text and headings that of the text, on a heading the one before it. */
  readonly locator: string;
  /** On lines of a footnote: its mark. */
  readonly mark?: string;
  /** Counts the pages that end in footnotes, since the text marks no others. */
  readonly page: number;
}

/** What the walk down a text knows when it comes to a line. */
interface Walk {
  readonly left: Start[];
  locator: string;
  page: number;
  mark: string | undefined;
  /** Where it is: among the text, in a heading, or in the footnotes of a page. */
  within: 'text' | 'heading' | 'notes';
  lastText: string;
}

const rule = /^_{5,}$/;
const noteBegins = /^([*∗]+|\d{1,3})(?=\s|[A-Z《])/;
const sentenceEnds = /[。；：，！]$|^$/;

/** Missing paragraphs that are named: a text of another document has none of them. */
const NAMED = 8;

/**
 * Reads an official text line by line. No line is dropped: each has a role, so that a test can count
 * every character of the file.
 *
 * @throws Error naming the locators that no line begins
 */
export function readPages(text: string, layout: Layout): Line[] {
  const [first, ...rest] = layout.paragraphs;
  const walk: Walk = {
    left: rest,
    locator: first?.locator ?? '',
    page: 1,
    mark: undefined,
    within: 'text',
    lastText: '',
  };
  const lines = text.split(/\r?\n/).map((line) => readLine(line, layout, walk));
  if (walk.left.length > 0) {
    const named = walk.left.slice(0, NAMED).map(({ locator }) => locator);
    const more = walk.left.length - named.length;
    throw new Error(
      `${layout.document}: no line begins ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
    );
  }
  return lines;
}

function readLine(raw: string, layout: Layout, walk: Walk): Line {
  const text = raw.trim();
  const line = (role: Role): Line => ({
    role,
    text,
    locator: walk.locator,
    page: walk.page,
    ...(role === 'note' && walk.mark !== undefined ? { mark: walk.mark } : {}),
  });
  if (text === '') return line('blank');
  if (rule.test(text)) {
    walk.within = 'notes';
    walk.mark = undefined;
    return line('rule');
  }
  if (layout.furniture.some((pattern) => pattern.test(text))) {
    const found = line('furniture');
    if (walk.within === 'notes') endPage(walk);
    return found;
  }
  if (walk.within === 'notes' && isNote(raw, text, walk)) return line('note');
  if (walk.within === 'notes') endPage(walk);
  return line(roleInText(text, layout, walk));
}

/** Footnotes run until a line that is indented as the first of a page is, and begins no further note. */
function isNote(raw: string, text: string, walk: Walk): boolean {
  const mark = noteBegins.exec(text)?.[1];
  if (mark !== undefined && follows(mark, walk.mark)) {
    walk.mark = mark;
    return true;
  }
  return walk.mark !== undefined && !/^\s/.test(raw);
}

function follows(mark: string, before: string | undefined): boolean {
  if (before === undefined) return true;
  if (/^\d/.test(mark) && /^\d/.test(before)) return Number(mark) === Number(before) + 1;
  return mark.length === before.length + 1;
}

function endPage(walk: Walk): void {
  walk.page += 1;
  walk.within = 'text';
}

function roleInText(text: string, layout: Layout, walk: Walk): Role {
  const next = walk.left[0];
  const ended = sentenceEnds.test(walk.lastText.replace(/\d+$/, ''));
  if (next?.begins.test(text) && (ended || walk.within === 'heading')) {
    walk.left.shift();
    walk.locator = next.locator;
    walk.within = 'text';
    walk.lastText = text;
    return 'text';
  }
  if (walk.within === 'heading') return 'heading';
  if (ended && layout.headings.some((pattern) => pattern.test(text))) {
    walk.within = 'heading';
    return 'heading';
  }
  walk.lastText = text;
  return 'text';
}
