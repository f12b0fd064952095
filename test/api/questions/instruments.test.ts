import { expect } from 'vitest';
import { ask, evidence, ids, paragraphs } from './ask.js';

ask([
  {
    question: 'Which targets with a year did States set, in which instrument?',
    readIn: ['pd-2009#36', 'jms-2014-review#statement/33.A.11', 'ungass-2016#PP24'],
    query: `{ commitments(first: 100, filter: { targetYear: { from: 2000 }, kinds: [TARGET] }) {
      nodes { targetYear instruments { nodes { id } } } } }`,
    answer: ({ commitments }) =>
      [
        ...new Set(
          commitments.nodes.map(
            ({ targetYear, instruments }: any) => `${ids(instruments.nodes).join()} ${targetYear}`,
          ),
        ),
      ].sort(),
    known: ['jms-2014 2015', 'pd-2009 2019', 'ungass-2016 2030'],
  },
  {
    question: 'Which instruments take stock of what was promised in 2009?',
    readIn: ['jms-2014-review#statement/5', 'ungass-2016#PP1', 'md-2019#PP1'],
    query: `{ instrument(id: "pd-2009") { reviewedBy(first: 100) { nodes { id } } } }`,
    answer: ({ instrument }) => [
      ...new Set(ids(instrument.reviewedBy.nodes).map((id) => id.split('/')[0])),
    ],
    known: ['jms-2014', 'md-2019', 'ungass-2016'],
  },
  {
    question:
      'Which resolutions of the General Assembly adopted the texts of 2009 and 2016, and when?',
    readIn: ['jms-2014-review#statement/chapeau', 'ungass-2016#cover'],
    query: `{ resolutions(filter: { adoptedBy: { all: ["ga"] }, actsOn: { any: ["pd-2009", "poa-2009", "ungass-2016"] } }) {
      nodes { symbol date links(types: [ADOPTS]) { edges { node { id } } } } } }`,
    answer: ({ resolutions }) =>
      resolutions.nodes
        .filter(({ links }: any) => links.edges.length)
        .map(({ symbol, date, links }: any) => [
          symbol,
          date,
          ...ids(links.edges.map(({ node }: any) => node)),
        ]),
    known: [
      ['A/RES/64/182', '2009-12-18', 'pd-2009', 'poa-2009'],
      ['A/RES/S-30/1', '2016-04-19', 'ungass-2016'],
    ],
  },
  {
    question:
      'Which item of 2016 takes up what 2014 says of the ties between trafficking and other crime?',
    readIn: ['jms-2014-review#statement/33.B.24', 'ungass-2016#3.k'],
    query: `{ commitment(id: "jms-2014/33.B.24") {
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
    known: ['ungass-2016/3.k'],
  },
  {
    question: 'Which texts speak of the Paris Pact?',
    readIn: ['ed-report-2008#49', 'jms-2014-review#statement/20', 'A/RES/74/178#108'],
    query: `{ programme(id: "paris-pact-initiative") { ${evidence} } }`,
    answer: ({ programme }) => paragraphs(programme),
    known: ['A/RES/74/178#108', 'ed-report-2008#49', 'jms-2014-review#statement/20'],
  },
  {
    question: 'Which tools of the Narcotics Control Board are named both in 2014 and in 2016?',
    readIn: [
      'jms-2014-review#statement/33.B.21',
      'jms-2014-review#statement/33.B.31',
      'ungass-2016#5.l',
    ],
    query: `{ programmes(filter: {
      entities: { all: [{ id: "incb", roles: [LEAD] }] }, evidencedIn: { all: ["jms-2014", "ungass-2016"] }
    }) { nodes { id } } }`,
    answer: ({ programmes }) => ids(programmes.nodes),
    known: ['pen-online', 'pics'],
  },
  {
    question: 'Which editions of the World Drug Report do the documents draw on?',
    readIn: [
      'ed-report-2008#18',
      'ed-report-2008#68',
      'jms-2014-review#statement/17',
      'jms-2014-review#statement/20',
      'sg-2020-world-drug-problem#6',
      'ed-report-2020#11',
    ],
    query: `{ publications(filter: { partOf: { all: ["publication:world-drug-report"] } }) {
      nodes { edition symbol ${evidence} } } }`,
    answer: ({ publications }) =>
      publications.nodes.map(({ edition, symbol, evidence: found }: any) => [
        edition,
        symbol,
        [...new Set(paragraphs({ evidence: found }).map((id) => id.split('#')[0]))],
      ]),
    known: [
      ['2008', 'E.08.XI.1', ['ed-report-2008']],
      ['2013', 'E.13.XI.6', ['jms-2014-review']],
      ['2019', null, expect.arrayContaining(['sg-2020-world-drug-problem'])],
      ['2020', null, ['ed-report-2020']],
    ],
  },
]);
