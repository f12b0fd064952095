import { expect } from 'vitest';
import { ask, evidence, ids, paragraphs, stated } from './ask.js';

const figures = '... on Result { value unit }';

ask([
  {
    question:
      'How many laboratories took part in the collaborative exercises in 2008, 2019 and 2020?',
    readIn: ['ed-report-2008#70', 'sg-2020-world-drug-problem#72', 'ed-report-2020#25'],
    query: `{
      laboratories: indicator(id: "indicator:ice-laboratories") {
        results { nodes { period value changeValue changeDirection } } }
      countries: indicator(id: "indicator:ice-countries") { results { nodes { period value } } }
    }`,
    answer: ({ laboratories, countries }) => ({
      laboratories: laboratories.results.nodes.sort((one: any, other: any) =>
        one.period.localeCompare(other.period),
      ),
      countries: countries.results.nodes.sort((one: any, other: any) =>
        one.period.localeCompare(other.period),
      ),
    }),
    known: {
      laboratories: [
        { period: '2008', value: null, changeValue: 30, changeDirection: 'UP' },
        expect.objectContaining({ period: '2019', value: 289 }),
        expect.objectContaining({ period: '2020', value: 290 }),
      ],
      countries: [
        { period: '2019', value: 90 },
        { period: '2020', value: 87 },
      ],
    },
  },
  {
    question: 'Which texts speak of the early warning advisory, and what did it watch in 2020?',
    readIn: [
      'jms-2014-review#statement/33.B.20',
      'ungass-2016#5.g',
      'sg-2020-world-drug-problem#70',
      'sg-2020-world-drug-problem#71',
      'ed-report-2020#27',
    ],
    query: `{ programme(id: "early-warning-advisory") {
      ${evidence} results(first: 100) { nodes { value qualifier unit } } } }`,
    answer: ({ programme }) => [paragraphs(programme), programme.results.nodes],
    known: [
      [
        'ed-report-2020#27',
        'jms-2014-review#statement/33.B.20',
        'sg-2020-world-drug-problem#70',
        'sg-2020-world-drug-problem#71',
        'ungass-2016#5.g',
      ],
      expect.arrayContaining([
        { value: 1000, qualifier: 'MORE_THAN', unit: 'substances' },
        { value: 125, qualifier: 'EXACT', unit: 'countries' },
        { value: 55_000, qualifier: 'MORE_THAN', unit: 'visits' },
      ]),
    ],
  },
  {
    question: 'When did the SMART programme begin, and which items of 2016 name it?',
    readIn: ['ed-report-2008#45', 'ungass-2016#5.g', 'ungass-2016#5.j'],
    query: `{ programme(id: "global-smart") { date ${evidence} } }`,
    answer: ({ programme }) => ({
      began: programme.date?.slice(0, 4),
      named: paragraphs(programme).filter((id) => id.startsWith('ungass-2016')),
    }),
    known: { began: '2008', named: ['ungass-2016#5.g', 'ungass-2016#5.j'] },
  },
  {
    question: 'Who made the toolkit on synthetic drugs, and how many used it by the end of 2020?',
    readIn: ['sg-2020-world-drug-problem#73', 'ed-report-2020#28'],
    query: `{ programme(id: "un-toolkit-synthetic-drugs") {
      entities(roles: [LEAD, PARTNER]) { nodes { id } } results { nodes { value qualifier } } } }`,
    answer: ({ programme }) => [ids(programme.entities.nodes), programme.results.nodes],
    known: [
      ['incb', 'unodc', 'upu', 'who'],
      expect.arrayContaining([
        { value: 230, qualifier: 'MORE_THAN' },
        { value: 2700, qualifier: 'MORE_THAN' },
        { value: 96, qualifier: 'EXACT' },
      ]),
    ],
  },
  {
    question: 'Which global assessments of synthetic drugs came out in 2008 and in 2020?',
    readIn: ['ed-report-2008#45', 'ed-report-2020#27'],
    query: `{ search(query: "global assessment synthetic drugs amphetamine-type stimulants", types: [PUBLICATION], first: 5) {
      nodes { ... on Publication { id symbol } } } }`,
    answer: ({ search }) => search.nodes,
    known: expect.arrayContaining([
      { id: 'publication:ats-assessment-2008', symbol: 'E.08.XI.12' },
      { id: 'publication:global-synthetic-drugs-assessment-2020', symbol: null },
    ]),
  },
  {
    question:
      'How many States got tools and samples for testing drugs in 2008, and how many in 2020?',
    readIn: ['ed-report-2008#70', 'ed-report-2020#25'],
    query: `{
      in2008: ${stated('ed-report-2008', '70', figures)}
      in2020: ${stated('ed-report-2020', '25', figures)}
    }`,
    answer: ({ in2008, in2020 }) =>
      [in2008, in2020].map(({ facts }) =>
        facts.nodes.flatMap(({ value, unit }: any) =>
          ['Member States', 'countries'].includes(unit) ? value : [],
        ),
      ),
    known: [[85], expect.arrayContaining([33])],
  },
]);
