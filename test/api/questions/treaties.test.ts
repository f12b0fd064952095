import { ask, ids } from './ask.js';

ask([
  {
    question: 'How many States were parties to which convention, and as of when?',
    readIn: ['ed-report-2008#24', 'ed-report-2008#32', 'sg-2020-world-drug-problem#46'],
    query: `{ statistics(first: 100, filter: { units: ["States parties"] }) {
      nodes { value period attributedTo { nodes { ... on Instrument { id } } } } } }`,
    answer: ({ statistics }) =>
      Object.fromEntries(
        statistics.nodes.map(({ value, period, attributedTo }: any) => [
          attributedTo.nodes[0].id,
          [value, period],
        ]),
      ),
    known: {
      untoc: [147, '2009-01-02'],
      'trafficking-in-persons-protocol': [124, '2009-01-02'],
      'smuggling-of-migrants-protocol': [117, '2009-01-02'],
      'firearms-protocol': [77, '2009-01-02'],
      uncac: [129, '2008-12-18'],
      'convention-1988': [191, '2019-08'],
    },
  },
  {
    question:
      'How many had signed the Convention against Corruption by the end of 2008, and how many were under review in 2020?',
    readIn: ['ed-report-2008#32', 'ed-report-2020#48'],
    query: `{
      signatories: indicator(id: "indicator:signatories-uncac") { statistics { nodes { value period } } }
      reviewed: programme(id: "uncac-review-mechanism") { results { nodes { value unit } } }
    }`,
    answer: ({ signatories, reviewed }) => [
      signatories.statistics.nodes,
      reviewed.results.nodes.map(({ value }: any) => value),
    ],
    known: [[{ value: 140, period: '2008-12-18' }], [185]],
  },
  {
    question: 'Which countries joined which treaty, by the two reports on 2020?',
    readIn: ['sg-2020-world-drug-problem#46', 'ed-report-2020#61'],
    query: `{ outcomes(first: 100, filter: {
      about: { any: ["convention-1988", "nuclear-terrorism-convention", "cppnm", "cppnm-amendment"] },
      evidencedIn: { any: ["sg-2020-world-drug-problem", "ed-report-2020"] }
    }) { nodes { countries { nodes { iso3 } } about { nodes { id } } } } }`,
    answer: ({ outcomes }) =>
      outcomes.nodes
        .map(
          ({ countries, about }: any) =>
            `${ids(countries.nodes).join()}: ${ids(about.nodes).join()}`,
        )
        .sort(),
    known: [
      'AGO: cppnm,cppnm-amendment',
      'ERI: cppnm,cppnm-amendment',
      'KNA: nuclear-terrorism-convention',
      'PLW: convention-1988',
    ],
  },
  {
    question:
      'Whom did the parties to the Organized Crime Convention ask in 2008 to prepare a review, and what began it?',
    readIn: ['ed-report-2008#26', 'ed-report-2020#41'],
    query: `{
      asked: resolution(symbol: "UNTOC-COP/DEC/4/1") { mandates { nodes { addressees { nodes { id } } } } }
      begun: programme(id: "untoc-review-mechanism") { links(types: [CONCERNS, ESTABLISHES, ABOUT, EXTENDS], first: 100) {
        edges { node { ... on Resolution { id } } } } }
    }`,
    answer: ({ asked, begun }) => [
      ids(asked.mandates.nodes.flatMap(({ addressees }: any) => addressees.nodes)),
      ids(begun.links.edges.map(({ node }: any) => node).filter(({ id }: any) => id)),
    ],
    known: [['unodc'], ['UNTOC-COP/RES/10/1']],
  },
  {
    question:
      'Which paragraphs of 2014 and 2016 name the conventions against organized crime and against corruption together?',
    readIn: [
      'jms-2014-review#statement/31',
      'jms-2014-review#statement/33.C.38',
      'jms-2014-review#statement/33.C.44',
      'ungass-2016#3.n',
      'ungass-2016#3.o',
      'ungass-2016#3.s',
    ],
    query: `{ commitments(first: 100, filter: {
      cites: { all: ["untoc", "uncac"] }, instruments: { any: ["jms-2014", "ungass-2016"] }, isPart: false
    }) { nodes { id } } }`,
    answer: ({ commitments }) => ids(commitments.nodes),
    known: [
      'jms-2014/31',
      'jms-2014/33.C.38',
      'jms-2014/33.C.44',
      'ungass-2016/3.n',
      'ungass-2016/3.o',
      'ungass-2016/3.s',
    ],
  },
]);
