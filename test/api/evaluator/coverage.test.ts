import { ask, ids } from '../questions/ask.js';
import { items } from './gaps.js';

const cell = 'numerator denominator unknown';
const members = (args: string) => `coverageMembers(first: 100, ${args}) {
  pageInfo { hasNextPage } nodes { id } }`;
const listed = ({ pageInfo, nodes }: any): string[] => {
  if (pageInfo.hasNextPage) throw new Error('There are more members than were asked for.');
  return ids(nodes);
};

const chapters = 'instrument: "ungass-2016", rows: CHAPTER, columns: YEAR';
const asked = (instrument: string) =>
  `of: MANDATES, instrument: "${instrument}", rows: ADDRESSEE, columns: INSTRUMENT`;

ask([
  {
    // Five items. Adopted in 2016, they are asked about from that year on; the reports are of 2019 to 2021.
    question:
      'What is in chapter 6 of 2016, and of which years can be told whether work was done on it?',
    readIn: [
      'ungass-2016#6',
      'ungass-2016#9',
      'sg-2020-world-drug-problem#cover',
      'ed-report-2020#cover',
    ],
    query: `{
      coverage(${chapters}) { columns(first: 20) { nodes { key total { ${cell} } } } }
      all: ${members(`${chapters}, row: "ungass-2016#section-6"`)}
      unknown: ${members(`${chapters}, row: "ungass-2016#section-6", column: "2017", share: UNKNOWN`)}
      reported: ${members(`${chapters}, row: "ungass-2016#section-6", column: "2017", share: REPORTED`)}
    }`,
    answer({ coverage, all, unknown, reported }) {
      const years = coverage.columns.nodes;
      const of = (wanted: (total: any) => boolean) =>
        years.filter(({ total }: any) => wanted(total)).map(({ key }: any) => key);
      return {
        silent: of(({ numerator, denominator, unknown }) => !numerator && unknown === denominator),
        told: of(({ numerator, unknown }) => numerator > 0 && unknown === 0),
        items: [all, unknown, reported].map((page) => items('ungass-2016', listed(page))),
      };
    },
    known: {
      silent: ['2016', '2017', '2018'],
      told: ['2019', '2020', '2021'],
      items: [['6.a', '6.b', '6.c', '6.d', '6.e'], ['6.a', '6.b', '6.c', '6.d', '6.e'], []],
    },
  },
  {
    // To report on the finances, to see to it that the money is enough, to report on the resolution. The
    // report on the resolution says where the finances are reported.
    question:
      'How much of what resolution 74/178 asks of the Secretary-General is answered, and what is not?',
    readIn: [
      'A/RES/74/178#100',
      'A/RES/74/178#120',
      'sg-2020-world-drug-problem#1',
      'sg-2020-world-drug-problem#89',
    ],
    query: `{
      coverage(${asked('A/RES/74/178')}) { rows(first: 60) { nodes { key total { ${cell} } } } }
      open: ${members(`${asked('A/RES/74/178')}, row: "sg", share: NOT_REPORTED`)}
    }`,
    answer: ({ coverage, open }) => [
      coverage.rows.nodes.find(({ key }: any) => key === 'sg').total,
      listed(open),
    ],
    known: [{ numerator: 2, denominator: 3, unknown: 0 }, ['mandate:A/RES/74/178/100~2']],
  },
  {
    question:
      'What did States ask of the Commission itself in 2016, and of which of it is work told?',
    readIn: [
      'ungass-2016#5.w',
      'ungass-2016#6.d',
      'ungass-2016#6.e',
      'sg-2020-world-drug-problem#82',
    ],
    query: `{
      all: ${members(`${asked('ungass-2016')}, row: "cnd"`)}
      open: ${members(`${asked('ungass-2016')}, row: "cnd", share: NOT_REPORTED`)}
      told: ${members(`${asked('ungass-2016')}, row: "cnd", share: REPORTED`)}
    }`,
    answer: ({ all, open, told }) => {
      const of = (page: any) => items('mandate:ungass-2016', listed(page));
      return {
        all: of(all),
        guidelinesAreOpen: of(open).includes('5.w') && !of(told).includes('5.w'),
        forumIsTold: of(told).includes('6.d'),
      };
    },
    known: { all: ['5.w', '6.d', '6.e'], guidelinesAreOpen: true, forumIsTold: true },
  },
  {
    question: 'In which countries is work told on other ways to earn a living, item 7(j) of 2016?',
    readIn: ['ungass-2016#7.j', 'ed-report-2020#32'],
    query: `{ coverage(instrument: "ungass-2016/7.j", rows: REGION, columns: YEAR) {
      total { ${cell} } rows(first: 60) { nodes { key } } } }`,
    answer: ({ coverage }) => [
      coverage.rows.nodes.map(({ key }: any) => key),
      coverage.total.numerator === coverage.total.denominator,
    ],
    known: [['AFG', 'BOL', 'COL', 'LAO', 'MMR', 'PER'], true],
  },
  {
    question:
      'Of how much of chapter 7 of 2016 could be told at the end of 2019 and of 2020 whether anything was done?',
    readIn: [
      'ungass-2016#7',
      'sg-2020-world-drug-problem#84',
      'sg-2020-world-drug-problem#85',
      'sg-2020-world-drug-problem#86',
    ],
    query: `{
      by2019: coverage(instrument: "ungass-2016/7", rows: CHAPTER, columns: THEME, asOf: "2019") { total { ${cell} } }
      by2020: coverage(instrument: "ungass-2016/7", rows: CHAPTER, columns: THEME, asOf: "2020") { total { ${cell} } }
    }`,
    answer: ({ by2019: { total: before }, by2020: { total: after } }) => ({
      nothingBefore: [before.numerator, before.denominator - before.unknown],
      someAfter: [after.numerator > 0, after.unknown],
      asMuchIsAsked: before.denominator === after.denominator,
    }),
    known: { nothingBefore: [0, 0], someAfter: [true, 0], asMuchIsAsked: true },
  },
]);
