import { describe, expect, it } from 'vitest';
import { numbered, type Layout } from '../../src/official/layout.js';
import { layouts } from '../../src/official/layouts.js';
import { readPages } from '../../src/official/pages.js';
import { segmentsOf } from '../../src/official/segment.js';
import { officialFolder, readOfficialTexts } from '../../src/official/texts.js';
import { readSeedFiles } from '../../src/seed/read.js';

const layout: Layout = {
  document: 'report',
  language: 'zh',
  files: ['report.zh.txt'],
  paragraphs: [{ locator: 'cover', begins: /^/ }, ...numbered('', 1, 3)],
  headings: [/^[A-Z]\. /],
  furniture: [/^\d+ V\.20$/],
};

// Made up, in the shape of a text out of a PDF.
const text = `报告。
 1. 第一段讲到一项
研究1的结果。
 A. 标题一
标题续行
 2. 第二段未完，见
__________________
 1 《研究报告》（E/CN.7/2020/1），
第 2 页。
8 V.20
续写2至此，共有
3 个国家。
 3. 末段。
__________________
 2 另一份报告。
`;

describe('the segments of an official text', () => {
  it('join broken lines, leave out headings, and have the notes that they call', () => {
    const segments = segmentsOf(text, layout).map(({ locator, text: whole, notes }) => ({
      locator,
      whole,
      notes: notes.map((note) => `${note.mark} ${note.text}`),
    }));

    expect(segments).toEqual([
      { locator: 'cover', whole: '报告。', notes: [] },
      {
        locator: '1',
        whole: '第一段讲到一项研究[1]的结果。',
        notes: ['1 《研究报告》（E/CN.7/2020/1），第 2 页。'],
      },
      {
        locator: '2',
        whole: '第二段未完，见续写[2]至此，共有3 个国家。',
        notes: ['2 另一份报告。'],
      },
      { locator: '3', whole: '末段。', notes: [] },
    ]);
  });

  it('name every locator that no line begins', () => {
    const longer = { ...layout, paragraphs: [...layout.paragraphs, ...numbered('', 4, 5)] };

    expect(() => segmentsOf(text, longer)).toThrow('report: no line begins 4, 5.');
  });
});

const seeded = readSeedFiles('seed').files.documents.map(({ content }) => content);

describe.each(layouts)('the layout of $document', ({ document, paragraphs }) => {
  it('has every locator of the seed, in the same order', () => {
    const locators = seeded
      .filter((file) => file.document === document)
      .sort((one, other) => one.ordinal - other.ordinal)
      .flatMap((file) => file.paragraphs.map(({ locator }) => locator));
    const known = paragraphs.map(({ locator }) => locator);

    expect(locators).toEqual(known.filter((locator) => locators.includes(locator)));
  });
});

const official = readOfficialTexts(
  officialFolder(process.env.MANDATE_GRAPH_OFFICIAL_TEXTS ?? null),
);

/** Without white space, brackets around calls, and what numbers a paragraph. */
const bare = (parts: readonly string[]) => parts.join('').replace(/[\s[\]]/g, '');

describe.runIf(official.length > 0).each(official)('the official text of $document', (text) => {
  const layout = layouts.find(({ document }) => document === text.document);

  it('loses nothing: every character is in a paragraph, a footnote, a heading or beside the text', () => {
    const lines = layout ? readPages(text.whole, layout) : [];
    const counted = lines.filter(({ role }) => role !== 'blank').map((line) => line.text);
    expect(bare(counted)).toBe(bare([text.whole]));

    const printed = lines.filter(({ role }) => role === 'text').map((line) => line.text);
    const numbering = new Map(layout?.paragraphs.map(({ locator, begins }) => [locator, begins]));
    let before = '';
    const unnumbered = lines
      .filter(({ role }) => role === 'text')
      .map((line) => {
        const begins = line.locator === before ? undefined : numbering.get(line.locator);
        before = line.locator;
        return begins ? line.text.replace(begins, '') : line.text;
      });
    expect(printed.length).toBeGreaterThan(100);
    expect(bare(text.segments.map((segment) => segment.text))).toBe(bare(unnumbered));

    const noted = lines.filter(({ role }) => role === 'note').map((line) => line.text);
    const marks = new Map(
      text.segments.flatMap(({ notes }) => notes.map((note) => [note.mark, note])),
    );
    const whole = [...marks.values()].map((note) => note.mark + note.text);
    expect([...bare(whole)].sort()).toEqual([...bare(noted)].sort());
  });

  it('puts each footnote at the paragraph that the seed has it at', () => {
    const seen = seeded
      .filter((file) => file.document === text.document)
      .flatMap((file) => file.paragraphs)
      .flatMap(({ locator, footnotes }) =>
        (footnotes ?? []).map(({ mark }) => `${locator} ${mark}`),
      );
    const called = text.segments.flatMap(({ locator, notes }) =>
      notes.map(({ mark }) => `${locator} ${mark.replaceAll('∗', '*')}`),
    );

    expect(called).toEqual(expect.arrayContaining(seen));
  });
});
