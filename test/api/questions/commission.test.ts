import { expect } from 'vitest';
import { ask, evidence, ids, littleEvidence, paragraphs, stated } from './ask.js';

const met = `meetings(first: 100) { nodes { ordinal date countries(roles: [HOST]) { nodes { iso3 } } } }`;
const sessions = ({ meetings }: any): string[] =>
  meetings.nodes
    .map(({ ordinal, date, countries }: any) => `${ordinal} ${countries.nodes[0].iso3} ${date}`)
    .sort();

ask([
  {
    question: 'Which meetings of the heads of drug law enforcement agencies of Africa are known?',
    readIn: ['ed-report-2008#16', 'jms-2014-review#statement/21', 'sg-2020-world-drug-problem#18'],
    query: `{ entity(id: "honlea-africa") { ${met} } }`,
    answer: ({ entity }) => sessions(entity),
    known: [
      '18 CIV 2008-09-08/2008-09-12',
      '22 GHA 2012-06-25/2012-06-29',
      '29 MUS 2019-09-16/2019-09-20',
    ],
  },
  {
    question:
      'Where did the bodies for Latin America and for the Near and Middle East meet in 2008 and in 2019?',
    readIn: ['ed-report-2008#16', 'sg-2020-world-drug-problem#18'],
    query: `{ americas: entity(id: "honlea-lac") { ${met} } east: entity(id: "subcommission-near-middle-east") { ${met} } }`,
    answer: ({ americas, east }) => [sessions(americas), sessions(east)],
    known: [
      ['18 HND 2008-10-13/2008-10-17', '29 PER 2019-10-07/2019-10-11'],
      ['43 IRN 2008-11-16/2008-11-20', '54 UZB 2019-09-23/2019-09-27'],
    ],
  },
  {
    question:
      'Which paragraphs of 2014, 2016 and resolution 74/178 address the Narcotics Control Board?',
    readIn: [
      'jms-2014-review#statement/14',
      'jms-2014-review#statement/33.A.14',
      'ungass-2016#1.r',
      'ungass-2016#5.y',
      'A/RES/74/178#30',
      'A/RES/74/178#38',
      'A/RES/74/178#60',
      'A/RES/74/178#102',
    ],
    query: `{ mandates(first: 100, filter: { addressees: { all: ["incb"] } }) {
      nodes { addressees { edges { role node { id } } } ${littleEvidence} } } }`,
    answer: ({ mandates }) =>
      [
        ...new Set(
          mandates.nodes
            .filter(({ addressees }: any) =>
              addressees.edges.some(
                ({ role, node }: any) => node.id === 'incb' && role !== 'PARTNER',
              ),
            )
            .flatMap(paragraphs),
        ),
      ]
        .filter((id: any) => !id.startsWith('pd-2009'))
        .sort(),
    known: [
      'A/RES/74/178#102',
      'A/RES/74/178#30',
      'A/RES/74/178#38',
      'A/RES/74/178#60',
      'jms-2014-review#statement/14',
      'jms-2014-review#statement/33.A.14',
      'ungass-2016#1.r',
      'ungass-2016#5.y',
    ],
  },
  {
    question:
      'Which mandates of 2016 and 2019 does the input of the Commission to the political forum of 2020 answer?',
    readIn: ['ungass-2016#6.d', 'A/RES/74/178#6', 'sg-2020-world-drug-problem#82'],
    query: `{ activities(filter: {
      about: { all: ["hlpf"] }, evidencedIn: { all: ["sg-2020-world-drug-problem"] }
    }) { nodes { entities(roles: [LEAD]) { nodes { id } } mandates { nodes { id } } } } }`,
    answer: ({ activities }) => [
      ids(activities.nodes.flatMap(({ entities }: any) => entities.nodes)),
      ids(activities.nodes.flatMap(({ mandates }: any) => mandates.nodes)).map(
        (id) => id.split('~')[0],
      ),
    ],
    known: [['cnd'], expect.arrayContaining(['mandate:A/RES/74/178/6', 'mandate:ungass-2016/6.d'])],
  },
  {
    question: 'Which request of resolution 74/178 does a section of the report of 2020 answer?',
    readIn: ['A/RES/74/178#114', 'sg-2020-world-drug-problem#3'],
    query: `{ mandates(first: 100, filter: {
      resolutions: { all: ["A/RES/74/178"] }, answeredBy: { exists: true }
    }) { nodes { locator addressees { nodes { id } } answeredBy { nodes { ... on Section { id } } } } } }`,
    answer: ({ mandates }) =>
      mandates.nodes
        .filter(({ answeredBy }: any) => answeredBy.nodes.some(({ id }: any) => id))
        .map(({ locator, addressees, answeredBy }: any) => [
          locator,
          ids(addressees.nodes),
          ids(answeredBy.nodes.filter(({ id }: any) => id)),
        ]),
    known: [['114', ['unodc'], ['sg-2020-world-drug-problem#section-III.B']]],
  },
  {
    question:
      'Which texts speak of the annual report questionnaire, who adopted it anew, and how many States tried it?',
    readIn: [
      'jms-2014-review#introduction/2',
      'ungass-2016#5.n',
      'A/RES/74/178#92',
      'A/RES/74/178#94',
      'sg-2020-world-drug-problem#14',
      'sg-2020-world-drug-problem#79',
      'ed-report-2020#14',
    ],
    query: `{
      programme(id: "annual-report-questionnaire") { ${evidence} }
      resolution(symbol: "CND/DEC/63/15") { adoptedBy { nodes { id } } adoptedAt { nodes { id } } actsOn { nodes { id } } }
      ${stated('sg-2020-world-drug-problem', '79', '... on Result { value }')}
    }`,
    answer: ({ programme, resolution, paragraph }) => ({
      told: paragraphs(programme),
      adopted: [
        ids(resolution.adoptedBy.nodes),
        ids(resolution.adoptedAt.nodes),
        ids(resolution.actsOn.nodes),
      ],
      tried: paragraph.facts.nodes.flatMap(({ value }: any) => value ?? []),
    }),
    known: {
      told: expect.arrayContaining([
        'A/RES/74/178#92',
        'A/RES/74/178#94',
        'ed-report-2020#14',
        'jms-2014-review#introduction/2',
        'sg-2020-world-drug-problem#14',
        'sg-2020-world-drug-problem#79',
        'ungass-2016#5.n',
      ]),
      adopted: [
        ['cnd'],
        ['meeting:cnd-63'],
        expect.arrayContaining(['annual-report-questionnaire']),
      ],
      tried: expect.arrayContaining([5, 35, 59]),
    },
  },
  {
    question: 'What did the Commission do with the recommendations on cannabis in 2020?',
    readIn: ['sg-2020-world-drug-problem#16', 'ed-report-2020#40'],
    query: `{ resolutions(first: 100, filter: { substances: { any: ["substance:cannabis"] }, adoptedBy: { all: ["cnd"] } }) {
      nodes { symbol adoptedAt { nodes { id } } } } }`,
    answer: ({ resolutions }) =>
      resolutions.nodes
        .map(({ symbol, adoptedAt }: any) => `${symbol} ${ids(adoptedAt.nodes).join()}`)
        .sort(),
    known: [
      'CND/DEC/63/14 meeting:cnd-63',
      'CND/DEC/63/17 meeting:cnd-63-reconvened',
      'CND/DEC/63/18 meeting:cnd-63-reconvened',
      'CND/DEC/63/19 meeting:cnd-63-reconvened',
      'CND/DEC/63/20 meeting:cnd-63-reconvened',
      'CND/DEC/63/21 meeting:cnd-63-reconvened',
    ],
  },
]);
