import { join } from 'node:path';
import { expect, it } from 'vitest';
import { StartupError } from '../../src/errors.js';
import { openOfficialTexts } from '../../src/official/served.js';
import { program } from '../http/program.js';
import { throwAwayFolder } from '../support/db.js';
import { fill, sampleText } from './sample.js';

const report = 'sg-2020-world-drug-problem';

it('gives a paragraph with the footnotes that it calls, whichever page prints them', async () => {
  const folder = fill(await throwAwayFolder(), { [`${report}.zh.txt`]: sampleText() });
  const texts = openOfficialTexts(folder);

  expect(texts.paragraph(report, 'cover', 'zh')).toBe('样本封面。');
  expect(texts.paragraph(report, '2', 'zh')).toBe('见某报告[1]的结论。\n\n[1] 某报告，第 5 页。');
  expect(texts.paragraph(report, '3', 'zh')).toBe('戊己。');
  expect(texts.paragraph(report, '95', 'zh')).toBeNull();
  expect(texts.paragraph(report, '2', 'en')).toBeNull();
  expect(texts.paragraph('ed-report-2020', '2', 'zh')).toBeNull();
});

it.each([
  ['as it is named officially', { 'A-69-87_E-2014-80.zh.txt': '' }, 'jms-2014-review'],
  [
    'by a mapping',
    { 'N2020.txt': sampleText(), 'texts.yaml': `${report}.zh: N2020.txt\n` },
    undefined,
  ],
])('finds a text %s', async (_how, files, emptyOne) => {
  const open = async () => openOfficialTexts(fill(await throwAwayFolder(), files));

  if (emptyOne) await expect(open()).rejects.toThrow(`${emptyOne}: no line begins introduction/1`);
  else expect((await open()).paragraph(report, '3', 'zh')).toBe('戊己。');
});

it('has no text without a folder', () => {
  expect(openOfficialTexts(null).paragraph(report, '1', 'zh')).toBeNull();
});

const named = `${report}.zh.txt`;
const gbk = Buffer.from([0xd1, 0xf9, 0xb1, 0xbe]);

it.each([
  ['is empty', {}, 'It is empty. It takes jms-2014-review.zh.txt,'],
  [
    'holds a file of no known text',
    { [named]: sampleText(), 'ed-report-2020.en.txt': 'A text.', 'notes.pdf': '' },
    'ed-report-2020.en.txt, notes.pdf: not known as an official text. It takes',
  ],
  [
    'holds a text without all its paragraphs',
    { [named]: sampleText(92) },
    `${named}: ${report}: no line begins 93, 94.`,
  ],
  [
    'holds another text under this name',
    { [named]: '样本。' },
    `${named}: ${report}: no line begins 1, 2, 3, 4, 5, 6, 7, 8 and 86 more.`,
  ],
  [
    'holds a footnote that nothing calls',
    { [named]: sampleText().replace('报告1的', '报告的') },
    `${named}: ${report}: nothing on its page calls note 1.`,
  ],
  ['holds what is not UTF-8', { [named]: gbk }, `${named}: not UTF-8. Save it as text in UTF-8.`],
  [
    'holds a text twice',
    { [named]: sampleText(), 'N2020.txt': sampleText(), 'texts.yaml': `${report}.zh: N2020.txt` },
    `N2020.txt and ${named} are the same text: keep one of them.`,
  ],
  [
    'maps what is not there',
    { [named]: sampleText(), 'texts.yaml': 'other.zh: none.txt' },
    'texts.yaml: "other.zh" is none of jms-2014-review.zh,',
  ],
  [
    'has a mapping that is none',
    { [named]: sampleText(), 'texts.yaml': '- a list' },
    'texts.yaml is no list of lines such as "jms-2014-review.zh: file.txt".',
  ],
])('refuses a folder that %s, and says so', async (_how, files, message) => {
  const folder = fill(await throwAwayFolder(), files);

  expect(() => openOfficialTexts(folder)).toThrow(StartupError);
  expect(() => openOfficialTexts(folder)).toThrow(
    `MANDATE_GRAPH_OFFICIAL_TEXTS is "${folder}", which cannot be used:\n- ${message}`,
  );
});

it('ends the start with one message, before there is a database', async () => {
  const folder = join(await throwAwayFolder(), 'nowhere');
  const started = program(['serve'], { MANDATE_GRAPH_OFFICIAL_TEXTS: folder });

  expect(await started.exit).toBe(1);
  expect(started.said()).toBe(
    `MANDATE_GRAPH_OFFICIAL_TEXTS is "${folder}", which cannot be used:\n- There is no such folder.`,
  );
});
