import { expect } from 'vitest';
import { ask, evidence, littleEvidence, paragraphs, stated } from './ask.js';

const rows = (figures: any[]): string[] =>
  figures.map(({ period, value }: any) => `${period} ${value}`).sort();

ask([
  {
    question:
      'How did the income of the Office for general and for special purposes change from 2008 to 2020?',
    readIn: ['ed-report-2008#76', 'ed-report-2020#76', 'ed-report-2020#78'],
    query: `{ indicators(filter: { ids: [
      "indicator:unodc-general-purpose-income", "indicator:unodc-special-purpose-contributions"
    ] }) { nodes { results { nodes { value period } } statistics { nodes { value period } }
      contributions { nodes { value: amountValue period } } } } }`,
    answer: ({ indicators }) =>
      indicators.nodes.map(({ results, statistics, contributions }: any) => [
        ...new Set(rows([...results.nodes, ...statistics.nodes, ...contributions.nodes])),
      ]),
    known: [
      ['2008 13300000', '2020 4700000'],
      ['2008 245500000', '2020 352600000'],
    ],
  },
  {
    question:
      'Who paid: which share came from the major donors in 2008, how many donors were there in 2020?',
    readIn: ['ed-report-2008#77', 'ed-report-2020#76'],
    query: `{
      share: indicator(id: "indicator:unodc-major-donors-share") {
        results { nodes { value period } } statistics { nodes { value period } } }
      donors: indicator(id: "indicator:unodc-donors") {
        results { nodes { value period } } statistics { nodes { value period } } }
    }`,
    answer: ({ share, donors }) =>
      [share, donors].map(({ results, statistics }: any) =>
        rows([...results.nodes, ...statistics.nodes]),
      ),
    known: [
      ['2007 72', '2008 52'],
      ['2020 105', 'null 95'],
    ],
  },
  {
    question: 'Which recommendations of the report on 2020 answer a lack that it states itself?',
    readIn: [
      'ed-report-2020#21',
      'ed-report-2020#64',
      'ed-report-2020#68',
      'ed-report-2020#78',
      'ed-report-2020#92',
      'ed-report-2020#104',
      'ed-report-2020#109',
      'ed-report-2020#113',
    ],
    query: `{ recommendations(first: 40, filter: {
      evidencedIn: { all: ["ed-report-2020"] }, shortfallsAnswered: { exists: true }
    }) { nodes { ${littleEvidence} shortfallsAnswered(first: 8) { nodes { ${littleEvidence} } } } } }`,
    answer: ({ recommendations }) =>
      recommendations.nodes.flatMap((recommendation: any) =>
        recommendation.shortfallsAnswered.nodes.flatMap((shortfall: any) =>
          paragraphs(recommendation).flatMap((answer) =>
            paragraphs(shortfall).map((lack) => `${answer} answers ${lack}`),
          ),
        ),
      ),
    known: expect.arrayContaining([
      'ed-report-2020#92 answers ed-report-2020#21',
      'ed-report-2020#104 answers ed-report-2020#64',
      'ed-report-2020#109 answers ed-report-2020#68',
      'ed-report-2020#113 answers ed-report-2020#78',
    ]),
  },
  {
    question: 'Which texts say that money is lacking?',
    readIn: [
      'ed-report-2008#75',
      'A/RES/74/178#100',
      'sg-2020-world-drug-problem#87',
      'ed-report-2020#78',
    ],
    query: `{ shortfalls(first: 100, filter: { topics: { any: ["topic:funding"] } }) { nodes { ${littleEvidence} } } }`,
    answer: ({ shortfalls }) => [...new Set(shortfalls.nodes.flatMap(paragraphs))].sort(),
    known: expect.arrayContaining([
      'A/RES/74/178#100',
      'ed-report-2008#75',
      'ed-report-2020#78',
      'sg-2020-world-drug-problem#87',
    ]),
  },
  {
    question: 'Which texts speak of the standing working group on governance and finance?',
    readIn: [
      'A/RES/74/178#101',
      'sg-2020-world-drug-problem#89',
      'ed-report-2020#6',
      'ed-report-2020#75',
    ],
    query: `{ entity(id: "fingov") { ${evidence} } }`,
    answer: ({ entity }) => paragraphs(entity),
    known: [
      'A/RES/74/178#101',
      'ed-report-2020#6',
      'ed-report-2020#75',
      'sg-2020-world-drug-problem#89',
    ],
  },
  {
    question: 'By how much was the pandemic expected to cut the programmes of 2020-2021?',
    readIn: ['ed-report-2020#79'],
    query: `{ ${stated('ed-report-2020', '79', '... on Result { value changeValue } ... on Statistic { value changeValue }')} }`,
    answer: ({ paragraph }) =>
      paragraph.facts.nodes.flatMap(({ value, changeValue }: any) => [value, changeValue]),
    known: expect.arrayContaining([697_900_000, 129_300_000, -18.5]),
  },
]);
