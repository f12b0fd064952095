import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locatorWords } from '../../src/seed/build/cite/locator.js';
import { splitSymbol } from '../../src/seed/build/cite/place.js';
import { officialUrl } from '../../src/seed/build/cite/url.js';
import { readSeed } from '../../src/seed/read-graph.js';
import { throwAwayFolder } from '../support/db.js';

describe('a locator in the words of a footnote', () => {
  it.each([
    ['12', 'para. 12', '第12段'],
    ['91.d', 'para. 91 (d)', '第91(d)段'],
    ['91.d.ii', 'para. 91 (d) (ii)', '第91(d)㈡段'],
    ['33.B.27', 'sect. B, para. 27', 'B节，第27段'],
    ['PP5', 'preambular para. 5', '序言部分第5段'],
    ['preamble', 'preamble', '序言部分'],
    ['5.second-chapeau', 'para. 5', '第5段'],
  ])('%s is %s', (locator, en, zh) => {
    expect(locatorWords(locator)).toEqual({ en, zh });
  });

  it.each(['cover', 'chapeau', 'demand', '~adoption', '~2030-review'])('%s is none', (locator) => {
    expect(locatorWords(locator)).toBeNull();
  });
});

it.each([
  ['A/RES/S-30/1, annex', 'A/RES/S-30/1', 'annex', '附件'],
  ['A/69/87-E/2014/80, annex I', 'A/69/87-E/2014/80', 'annex I', '附件一'],
  ['E/2019/28, chap. I, sect. B', 'E/2019/28', 'chap. I, sect. B', '第一章，B节'],
  ['A/58/124, sect. II.A', 'A/58/124', 'sect. II.A', '第二.A节'],
  ['A/RES/S-20/4, part E', 'A/RES/S-20/4', 'part E', 'E部分'],
])('%s is a symbol and a place', (text, symbol, en, zh) => {
  expect(splitSymbol(text)).toEqual({ symbol, place: { en, zh } });
});

it.each([
  ['A/RES/74/178', 'https://undocs.org/A/RES/74/178'],
  ['S/RES/1540 (2004)', 'https://undocs.org/S/RES/1540(2004)'],
  ['A/RES/S-20/4 E', 'https://undocs.org/A/RES/S-20/4'],
  ['A/RES/217 A (III)', 'https://undocs.org/A/RES/217(III)'],
  ['A/HRC/RES/37/42', 'https://undocs.org/A/HRC/RES/37/42'],
  ['E/CN.7/2012/14', 'https://undocs.org/E/CN.7/2012/14'],
  // Printed in reports that have other symbols.
  ['CND/RES/63/3', null],
  ['A/DEC/74/550', null],
  ['A/75/[…]', null],
  ['Sales No. E.09.XI.6', null],
  ['', null],
])('the address of %s is %s', (symbol, url) => {
  expect(officialUrl(symbol)).toBe(url);
});

const registers = `entities:
  - { id: ga, type: ORGAN, name: { en: General Assembly, zh: 联合国大会 } }
documents:
  - { id: review, inRecord: true, symbols: [A/69/87, E/2014/80], name: { en: A review, zh: 审议 } }
  - { id: mended, symbols: [E/CN.7/2012/14, E/CN.7/2012/14/Corr.1], name: { en: Mended, zh: 更正 } }
  - { id: unfinished, symbols: ["A/75/[…]"], name: { en: A report to come, zh: 报告 } }
resolutions:
  - { id: A/RES/217 A (III), type: RESOLUTION, body: ga, verification: SOURCE_TEXT }
  - { id: A/RES/S-20/4 B, type: RESOLUTION, body: ga, verification: SOURCE_TEXT }
instruments:
  - { id: rights, type: POLITICAL_DECLARATION, symbol: A/RES/217 A (III), name: { en: Rights, zh: 权利 } }
  - { id: plan, type: PLAN_OF_ACTION, symbol: "E/2009/28, chap. I, sect. C", name: { en: Plan, zh: 计划 } }
  - { id: declaration, type: POLITICAL_DECLARATION, symbol: "E/2009/28, chap. I, sect. C", name: { en: Declaration, zh: 宣言 } }
  - { id: statement, type: MINISTERIAL_STATEMENT, symbol: "A/69/87-E/2014/80, annex I", name: { en: Statement, zh: 声明 } }
  - { id: treaty, type: CONVENTION, name: { en: Treaty, zh: 公约 } }
`;
const names = 'A/RES/217 A (III), A/RES/S-20/4 B, mended, unfinished, rights, plan, statement';
const summary = 'summary: { en: One., zh: 一。 }';
const documents = `document: review
instrument: { id: statement, prefix: "statement/" }
ordinal: 1
locators: [note/3, statement/33.B.27, talks/1, talks/demand]
verification: SOURCE_TEXT
sections:
  - { id: annex-II.talks, title: { en: Talks, zh: 讨论 }, level: 1, from: talks/1, to: talks/demand }
paragraphs:
  - { locator: note/3, ${summary}, names: [${names}] }
  - { locator: statement/33.B.27, ${summary}, names: [ga] }
  - { locator: talks/1, ${summary}, names: [ga] }
  - locator: talks/demand
    ${summary}
    facts:
      - { kind: instrument, id: treaty, treatyRegistration: "United Nations, Treaty Series, vols. 2225, 2237 and 2326, No. 39574" }
`;
const declaration = `document: declaration
ordinal: 1
locators: [ahead/7, "~review"]
verification: SECONDARY_SOURCE
sections:
  - { id: ahead, title: { en: Way ahead, zh: 前路 }, level: 1, from: ahead/7, to: "~review" }
paragraphs:
  - { locator: ahead/7, ${summary}, names: [ga] }
  - { locator: "~review", ${summary}, names: [ga] }
`;

it('cites every text and paragraph as footnotes do', async () => {
  const folder = await throwAwayFolder();
  for (const below of ['documents', 'registers']) mkdirSync(join(folder, below));
  writeFileSync(join(folder, 'registers', 'all.yaml'), registers);
  writeFileSync(join(folder, 'documents', 'review.yaml'), documents);
  writeFileSync(join(folder, 'documents', 'declaration.yaml'), declaration);
  const { graph, problems } = readSeed(folder);
  expect(problems).toEqual([]);

  const cited = [...graph.nodes.values()]
    .filter(({ properties }) => 'citationEn' in properties)
    .map(({ id, properties }) => [id, properties.citationEn, properties.citationZh]);
  expect(Object.fromEntries(cited.map(([id, ...words]) => [id, words]))).toEqual({
    review: ['A/69/87-E/2014/80', 'A/69/87-E/2014/80'],
    mended: ['E/CN.7/2012/14 and Corr.1', 'E/CN.7/2012/14和Corr.1'],
    unfinished: ['A report to come', '《报告》'],
    'A/RES/217 A (III)': ['General Assembly resolution 217 A (III)', '大会第217 A (III)号决议'],
    'A/RES/S-20/4 B': ['General Assembly resolution S-20/4 B', '大会第S-20/4号决议B'],
    rights: ['General Assembly resolution 217 A (III)', '大会第217 A (III)号决议'],
    plan: ['Plan (E/2009/28, chap. I, sect. C)', '《计划》（E/2009/28，第一章，C节）'],
    declaration: [
      'Declaration (E/2009/28, chap. I, sect. C)',
      '《宣言》（E/2009/28，第一章，C节）',
    ],
    statement: ['A/69/87-E/2014/80, annex I', 'A/69/87-E/2014/80，附件一'],
    treaty: [
      'Treaty, United Nations, Treaty Series, vols. 2225, 2237 and 2326, No. 39574',
      '《公约》，联合国，《条约汇编》，第2225、2237和2326卷，第39574号',
    ],
    'review#note/3': ['A/69/87-E/2014/80, para. 3', 'A/69/87-E/2014/80，第3段'],
    'review#statement/33.B.27': [
      'A/69/87-E/2014/80, annex I, sect. B, para. 27',
      'A/69/87-E/2014/80，附件一，B节，第27段',
    ],
    'review#talks/1': ['A/69/87-E/2014/80, annex II, para. 1', 'A/69/87-E/2014/80，附件二，第1段'],
    'review#talks/demand': ['A/69/87-E/2014/80, annex II', 'A/69/87-E/2014/80，附件二'],
    'declaration#ahead/7': [
      'Declaration (E/2009/28, chap. I, sect. C), “Way ahead”, para. 7',
      '《宣言》（E/2009/28，第一章，C节），“前路”部分，第7段',
    ],
    'declaration#~review': [
      'Declaration (E/2009/28, chap. I, sect. C), “Way ahead”',
      '《宣言》（E/2009/28，第一章，C节），“前路”部分',
    ],
  });
});
