import { expect } from 'vitest';
import { ask, ids, littleEvidence, paragraphs, stated } from './ask.js';

const countriesAt = (document: string, locator: string) =>
  stated(document, locator, '... on Country { iso3 }');
const countries = ({ facts }: any): string[] => ids(facts.nodes.filter(({ iso3 }: any) => iso3));

ask([
  {
    question: 'Which countries were helped to watch illicit crops in 2008, 2019 and 2020?',
    readIn: ['ed-report-2008#5', 'sg-2020-world-drug-problem#75', 'ed-report-2020#13'],
    query: `{
      in2008: ${countriesAt('ed-report-2008', '5')}
      in2019: ${countriesAt('sg-2020-world-drug-problem', '75')}
      in2020: ${countriesAt('ed-report-2020', '13')}
    }`,
    answer: ({ in2008, in2019, in2020 }) => [in2008, in2019, in2020].map(countries),
    known: [
      ['AFG', 'BOL', 'COL', 'ECU', 'LAO', 'MMR', 'PER'],
      ['AFG', 'BOL', 'COL', 'MEX', 'MMR', 'NGA', 'PER'],
      ['AFG', 'BOL', 'COL', 'MEX', 'MMR', 'NGA', 'PER'],
    ],
  },
  {
    question: 'Which areas under opium poppy do the reports give, for which place and year?',
    readIn: [
      'ed-report-2008#6',
      'ed-report-2008#7',
      'ed-report-2008#8',
      'sg-2020-world-drug-problem#9',
    ],
    query: `{ indicator(id: "indicator:opium-poppy-cultivation-area") { statistics(first: 100) {
      nodes { value unit period countries { nodes { iso3 } } } } } }`,
    answer: ({ indicator }) =>
      indicator.statistics.nodes
        .filter(({ value, unit }: any) => value !== null && unit === 'hectares')
        .map(({ value, period, countries }: any) =>
          [period, countries.nodes[0]?.iso3 ?? 'world', value].join(' '),
        )
        .sort(),
    known: [
      '1998 LAO 26800',
      '1998 MMR 130300',
      '1998 THA 1486',
      '2006 MMR 21500',
      '2008 AFG 157000',
      '2008 LAO 1600',
      '2008 THA 288',
      '2018 world 345900',
    ],
  },
  {
    question:
      'In which countries did alternative development run, by each of the two reports on 2020?',
    readIn: ['sg-2020-world-drug-problem#84', 'ed-report-2020#32'],
    query: `{
      secretaryGeneral: ${countriesAt('sg-2020-world-drug-problem', '84')}
      director: ${countriesAt('ed-report-2020', '32')}
    }`,
    answer: ({ secretaryGeneral, director }) => [secretaryGeneral, director].map(countries),
    known: [
      ['AFG', 'BOL', 'COL', 'LAO', 'MMR', 'PER'],
      ['AFG', 'BOL', 'COL', 'LAO', 'MMR', 'PER'],
    ],
  },
  {
    question: 'Which commitments name the Guiding Principles on Alternative Development?',
    readIn: [
      'jms-2014-review#statement/4',
      'jms-2014-review#statement/33.B.19',
      'jms-2014-review#statement/33.B.26',
      'jms-2014-review#statement/33.B.27',
      'jms-2014-review#statement/33.B.34',
      'ungass-2016#7.e',
      'ungass-2016#7.f',
    ],
    query: `{
      cites: commitments(first: 100, filter: {
        cites: { all: ["ungp-alternative-development"] }, isPart: false
      }) { nodes { id } }
      reaffirms: commitments(first: 100, filter: {
        reaffirms: { all: ["ungp-alternative-development"] }, isPart: false
      }) { nodes { id } }
    }`,
    answer: ({ cites, reaffirms }) => ids([...cites.nodes, ...reaffirms.nodes]),
    known: [
      'jms-2014/33.B.19',
      'jms-2014/33.B.26',
      'jms-2014/33.B.27',
      'jms-2014/33.B.34',
      'jms-2014/4',
      'ungass-2016/7.e',
      'ungass-2016/7.f',
    ],
  },
  {
    question:
      'Whom did States urge in 2016 to fund alternative development for longer, and what does the report on it find lacking?',
    readIn: ['ungass-2016#7.i', 'A/RES/74/178#75', 'sg-2020-world-drug-problem#87'],
    query: `{
      commitment(id: "ungass-2016/7.i") { addressees { nodes { id } } mandates { nodes { addressees { nodes { id } } } } }
      again: mandates(first: 100, filter: {
        resolutions: { all: ["A/RES/74/178"] }, addressees: { all: ["international-financial-institutions", "ngos"] }
      }) { nodes { locator } }
      shortfalls(first: 100, filter: {
        evidencedIn: { all: ["sg-2020-world-drug-problem"] }, themes: { any: ["theme:alternative-development"] }
      }) { nodes { ${littleEvidence} topics { nodes { id } } } }
    }`,
    answer: ({ commitment, again, shortfalls }) => ({
      urged: ids([
        ...commitment.addressees.nodes,
        ...commitment.mandates.nodes.flatMap(({ addressees }: any) => addressees.nodes),
      ]),
      again: [...new Set(again.nodes.map(({ locator }: any) => locator))],
      lacking: shortfalls.nodes
        .filter(({ topics }: any) => ids(topics.nodes).includes('topic:funding'))
        .flatMap(paragraphs),
    }),
    known: {
      urged: expect.arrayContaining([
        'international-financial-institutions',
        'ngos',
        'private-sector',
        'un-entities',
      ]),
      again: ['75'],
      lacking: ['sg-2020-world-drug-problem#87'],
    },
  },
  {
    question: 'Where does the print have another word for coca?',
    readIn: ['sg-2020-world-drug-problem#9'],
    query: `{ printNotes(first: 100, filter: { evidencedIn: { all: ["sg-2020-world-drug-problem"] } }) {
      nodes { printed meant ${littleEvidence} } } }`,
    answer: ({ printNotes }) =>
      printNotes.nodes
        .filter(({ printed }: any) => printed.includes('可可'))
        .map((note: any) => [note.meant.includes('古柯'), ...paragraphs(note)]),
    known: [[true, 'sg-2020-world-drug-problem#9']],
  },
]);
