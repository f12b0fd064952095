import { ask, ids } from '../questions/ask.js';

const documents = ({ facets }: any): string[] =>
  facets
    .find(({ by }: any) => by === 'DOCUMENT')
    .values.map(({ key }: any) => key)
    .sort();
const paragraphs = ({ nodes }: any): string[] => [
  ...new Set(ids(nodes).map((id) => id.split('/')[0]!)),
];
const found = `nodes { id } facets { by values(first: 10) { key } }`;

ask([
  {
    // 绑架 is in these paragraphs of the one report, and in no other text of the four; 海盗 in two of them.
    question: 'Which reports tell of work against kidnapping, and which against piracy?',
    readIn: [
      'ed-report-2008#13',
      'ed-report-2008#65',
      'ed-report-2008#54',
      'ed-report-2008#55',
      'ed-report-2020#69',
    ],
    query: `{
      kidnapping: search(query: "kidnapping", types: [ACTIVITY]) { ${found} }
      inChinese: search(query: "绑架", types: [ACTIVITY]) { ${found} }
      piracy: search(query: "海盗", types: [ACTIVITY]) { ${found} }
    }`,
    answer: ({ kidnapping, inChinese, piracy }) =>
      [kidnapping, inChinese, piracy].map((page) => [documents(page), paragraphs(page)]),
    known: [
      [['ed-report-2008'], ['ed-report-2008#13', 'ed-report-2008#65']],
      [['ed-report-2008'], ['ed-report-2008#13', 'ed-report-2008#65']],
      [
        ['ed-report-2008', 'ed-report-2020'],
        ['ed-report-2008#54', 'ed-report-2008#55', 'ed-report-2020#69'],
      ],
    ],
  },
  {
    question: 'What of the work that names Nigeria is about controlled medicines?',
    readIn: ['sg-2020-world-drug-problem#41', 'ed-report-2020#24'],
    query: `{ search(query: "尼日利亚", types: [ACTIVITY], first: 50, narrow: [
      { by: THEME, key: "theme:availability-access" }]) { ${found} } }`,
    answer: ({ search }) => [documents(search), paragraphs(search)],
    known: [
      ['ed-report-2020', 'sg-2020-world-drug-problem'],
      ['ed-report-2020#24', 'sg-2020-world-drug-problem#41'],
    ],
  },
]);
