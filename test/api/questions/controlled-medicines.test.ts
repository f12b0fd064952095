import { expect } from 'vitest';
import { ask, ids, littleEvidence, paragraphs } from './ask.js';

// The sections of the two reports on 2020 that are about controlled medicines.
const bySecretaryGeneral = 'sg-2020-world-drug-problem#section-IV.B';
const byDirector = 'ed-report-2020#section-III.A.3';
const inBoth = `evidencedIn: { all: ["${bySecretaryGeneral}", "${byDirector}"] }`;

ask([
  {
    question:
      'Which bodies do both reports on 2020 name at work on access to controlled medicines?',
    readIn: [
      'sg-2020-world-drug-problem#40',
      'sg-2020-world-drug-problem#42',
      'sg-2020-world-drug-problem#43',
      'ed-report-2020#21',
      'ed-report-2020#22',
      'ed-report-2020#23',
      'ed-report-2020#24',
    ],
    query: `{ entities(first: 100, filter: { ${inBoth} }) { nodes { id } } }`,
    answer: ({ entities }) => ids(entities.nodes),
    known: [
      'apca',
      'civil-society',
      'cnd',
      'iaea',
      'incb',
      'regulatory-authorities',
      'un-iatf-ncd',
      'unodc',
      'who',
    ],
  },
  {
    question: 'Which countries do both reports on 2020 name there?',
    readIn: ['sg-2020-world-drug-problem#41', 'sg-2020-world-drug-problem#42', 'ed-report-2020#24'],
    query: `{ countries(first: 100, filter: { ${inBoth} }) { nodes { iso3 } } }`,
    answer: ({ countries }) => ids(countries.nodes),
    known: ['NGA'],
  },
  {
    question: 'What do the two reports count of work on controlled medicines?',
    readIn: ['sg-2020-world-drug-problem#43', 'ed-report-2020#21', 'ed-report-2020#24'],
    query: `{
      results(filter: { evidencedIn: { any: ["${bySecretaryGeneral}", "${byDirector}"] } }) {
        nodes { value qualifier ${littleEvidence} } }
      statistics(filter: { evidencedIn: { any: ["${bySecretaryGeneral}", "${byDirector}"] } }) {
        nodes { value qualifier ${littleEvidence} } }
    }`,
    answer: ({ results, statistics }) =>
      [...results.nodes, ...statistics.nodes]
        .map((figure: any) => [...paragraphs(figure), figure.qualifier, figure.value].join(' '))
        .sort(),
    known: [
      'sg-2020-world-drug-problem#43 EXACT 2',
      'sg-2020-world-drug-problem#43 EXACT 5',
      'sg-2020-world-drug-problem#43 MORE_THAN 40',
    ],
  },
  {
    question:
      'Which joint statements did United Nations bodies make in the pandemic, and who made them?',
    readIn: ['sg-2020-world-drug-problem#39', 'ed-report-2020#22'],
    query: `{ publications(filter: { ids: [
      "publication:joint-statement-controlled-medicines-covid-19", "publication:joint-statement-covid-19-prisons"
    ] }) { nodes { date entities(roles: [LEAD]) { nodes { id } } } } }`,
    answer: ({ publications }) =>
      publications.nodes.map(({ date, entities }: any) => [date, ...ids(entities.nodes)]),
    known: [
      ['2020-08-14', 'incb', 'unodc', 'who'],
      [null, 'ohchr', 'unaids', 'unodc', 'who'],
    ],
  },
  {
    question: 'Which texts say themselves that controlled medicines are scarce or missing?',
    readIn: ['jms-2014-review#statement/33.A.14', 'ungass-2016#PP5', 'ed-report-2020#21'],
    query: `{ shortfalls(first: 100, filter: { themes: { any: ["theme:availability-access"] } }) {
      nodes { ${littleEvidence} } } }`,
    answer: ({ shortfalls }) => [...new Set(shortfalls.nodes.flatMap(paragraphs))].sort(),
    known: expect.arrayContaining([
      'ed-report-2020#21',
      'jms-2014-review#statement/33.A.14',
      'ungass-2016#PP5',
    ]),
  },
  {
    question: 'Where does 2016 say again what 2014 says of the scarcity of controlled medicines?',
    readIn: ['jms-2014-review#statement/33.A.14', 'ungass-2016#PP5'],
    query: `{ commitment(id: "jms-2014/33.A.14") {
      reaffirmedBy { nodes { ... on Commitment { id } } } developedBy { nodes { ... on Commitment { id } } }
      parts { nodes {
        reaffirmedBy { nodes { ... on Commitment { id } } } developedBy { nodes { ... on Commitment { id } } }
      } } } }`,
    answer: ({ commitment }) =>
      ids(
        [commitment, ...commitment.parts.nodes].flatMap(({ reaffirmedBy, developedBy }: any) => [
          ...reaffirmedBy.nodes,
          ...developedBy.nodes,
        ]),
      ).map((id) => id.split('~')[0]),
    known: expect.arrayContaining(['ungass-2016/PP5']),
  },
]);
