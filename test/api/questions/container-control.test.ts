import { expect } from 'vitest';
import { ask, ids, paragraphs, stated, evidence } from './ask.js';

ask([
  {
    question:
      'Where did units of the container programme stand in 2008, and where was one to come?',
    readIn: ['ed-report-2008#61'],
    query: `{ activities(filter: {
      programmes: { all: ["container-control-programme"] }, evidencedIn: { all: ["ed-report-2008"] }
    }) { nodes { status countries { nodes { iso3 } } } } }`,
    answer: ({ activities }) =>
      ['DONE', 'PLANNED'].map((wanted) =>
        ids(
          activities.nodes
            .filter(({ status }: any) => status === wanted)
            .flatMap(({ countries }: any) => countries.nodes),
        ),
      ),
    known: [['GHA', 'PAK', 'SEN'], ['TKM']],
  },
  {
    question: 'What became of the container programme between 2008 and 2020?',
    readIn: ['ed-report-2008#61', 'sg-2020-world-drug-problem#50', 'ed-report-2020#35'],
    query: `{ programme(id: "container-control-programme") {
      ${evidence}
      entities(roles: [LEAD]) { nodes { id } }
      activities(first: 100) { nodes { countries { nodes { iso3 } } } }
      results(first: 100) { nodes { value unit indicators { nodes { id } } } } } }`,
    answer: ({ programme }) => ({
      told: paragraphs(programme),
      by: ids(programme.entities.nodes),
      units: ids(programme.activities.nodes.flatMap(({ countries }: any) => countries.nodes)),
      figures: programme.results.nodes.flatMap(({ value, unit, indicators }: any) =>
        indicators.nodes.map(({ id }: any) => `${id} ${value} ${unit}`),
      ),
    }),
    known: {
      told: expect.arrayContaining([
        'ed-report-2008#61',
        'ed-report-2020#35',
        'sg-2020-world-drug-problem#50',
      ]),
      by: ['unodc', 'wco'],
      units: ['GHA', 'PAK', 'SEN', 'TKM'],
      figures: expect.arrayContaining([
        'indicator:container-control-countries 55 countries',
        'indicator:container-control-seizures-drugs 775 tonnes',
        'indicator:container-control-precursors 823 tonnes',
      ]),
    },
  },
  {
    question: 'What did operations of the container programme seize in 2020, of each kind?',
    readIn: ['ed-report-2020#35'],
    query: `{ ${stated('ed-report-2020', '35', '... on Result { value qualifier unit substances { nodes { id } } }')} }`,
    answer: ({ paragraph }) =>
      paragraph.facts.nodes
        .filter(({ substances }: any) => substances?.nodes.length)
        .map(({ value, qualifier, unit, substances }: any) =>
          [substances.nodes[0].id, qualifier, value, unit].join(' '),
        )
        .sort(),
    known: [
      'substance:cannabis EXACT 400 kilograms',
      'substance:cocaine MORE_THAN 93 tonnes',
      'substance:heroin EXACT 2 tonnes',
      'substance:precursors EXACT 823 tonnes',
    ],
  },
  {
    question:
      'Which item of 2016 speaks of freight containers used for trafficking, and which programme is about that?',
    readIn: ['ungass-2016#3.e', 'sg-2020-world-drug-problem#50'],
    query: `{ commitment(id: "ungass-2016/3.e") {
      locator programmes { edges { strength node { id } } }
      activities(first: 100) { nodes { programmes { nodes { id } } } } } }`,
    answer: ({ commitment }) =>
      ids([
        ...commitment.programmes.edges.map(({ node }: any) => node),
        ...commitment.activities.nodes.flatMap(({ programmes }: any) => programmes.nodes),
      ]),
    known: expect.arrayContaining(['container-control-programme']),
  },
]);
