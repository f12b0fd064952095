import { expect } from 'vitest';
import { ask, paragraphs } from '../questions/ask.js';
import { compare, compared, inReportsOn2008And2020, standing, states } from './comparisons.js';

const ofYears =
  'from: { period: { from: "2008", to: "2008" } }, to: { period: { from: "2020", to: "2020" } }';

ask([
  {
    question:
      'Which programmes against corruption go on in the report on 2020, which are new in it, which are not in it any more?',
    readIn: [
      'ed-report-2008#33',
      'ed-report-2008#35',
      'ed-report-2020#48',
      'ed-report-2020#51',
      'ed-report-2020#52',
      'ed-report-2020#53',
      'ed-report-2020#54',
      'ed-report-2020#56',
    ],
    query: `{ ${compare(`by: PROGRAMME, ${inReportsOn2008And2020}, theme: "theme:area-corruption"`)} }`,
    answer: ({ compare }) => [
      standing(compare, 'CONTINUED'),
      standing(compare, 'NOT_REPORTED_ANY_MORE'),
      standing(compare, 'NEWLY_REPORTED'),
    ],
    known: [
      ['star-initiative'],
      expect.arrayContaining([
        'anti-corruption-mentor-programme',
        'iraq-anti-corruption-programme',
      ]),
      expect.arrayContaining([
        'covid-19-procurement-whistle-blower-project',
        'global-judicial-integrity-network',
        'globe-network',
        'uncac-regional-platforms',
        'uncac-review-mechanism',
      ]),
    ],
  },
  {
    question:
      'In which countries were illicit crops watched and livelihoods offered, by the reports on 2008 and on 2020?',
    readIn: [
      ...[5, 6, 7, 8, 9, 10, 11].map((locator) => `ed-report-2008#${locator}`),
      ...[13, 32, 33, 34].map((locator) => `ed-report-2020#${locator}`),
    ],
    query: `{ ${compare(`by: COUNTRY, ${inReportsOn2008And2020}, theme: "theme:alternative-development"`)} }`,
    answer: ({ compare }) => [
      standing(compare, 'CONTINUED'),
      standing(compare, 'NOT_REPORTED_ANY_MORE'),
      standing(compare, 'NEWLY_REPORTED'),
    ],
    known: [['AFG', 'BOL', 'COL', 'LAO', 'MMR', 'PER', 'THA'], ['ECU'], ['DEU', 'MEX', 'NGA']],
  },
  {
    question: 'With whom did UNODC work against terrorism in 2008 and in 2020?',
    readIn: ['ed-report-2008#41', 'ed-report-2020#8', 'ed-report-2020#61'],
    query: `{ ${compare(`by: ENTITY, ${inReportsOn2008And2020}, theme: "theme:area-terrorism"`)} }`,
    answer({ compare }) {
      const { cted } = compared(compare);
      return {
        states: states(compare, ['ctc', 'cted', 'unoct', 'unoda']),
        cted: [paragraphs(cted.from), paragraphs(cted.to)],
      };
    },
    known: {
      states: {
        ctc: 'NOT_REPORTED_ANY_MORE',
        cted: 'CONTINUED',
        unoct: 'NEWLY_REPORTED',
        unoda: 'NEWLY_REPORTED',
      },
      cted: [['ed-report-2008#41'], ['ed-report-2020#61', 'ed-report-2020#8']],
    },
  },
  {
    // "More than ten tools since 2003", as the report on 2008 says, says nothing of 2020.
    question: 'Which programmes against terrorism are told of 2008, and which of 2020?',
    readIn: [
      'ed-report-2008#37',
      'ed-report-2008#39',
      'ed-report-2020#8',
      'ed-report-2020#58',
      'ed-report-2020#62',
    ],
    query: `{ ${compare(`by: PROGRAMME, ${ofYears}, theme: "theme:area-terrorism"`)} }`,
    answer: ({ compare }) => [
      standing(compare, 'CONTINUED'),
      standing(compare, 'NOT_REPORTED_ANY_MORE'),
      standing(compare, 'NEWLY_REPORTED'),
    ],
    known: [
      [],
      expect.arrayContaining([
        'counter-terrorism-technical-assistance-tools',
        'terrorism-prevention-thematic-programme-2008',
      ]),
      expect.arrayContaining([
        'counter-terrorism-learning-platform',
        'mozambique-counter-terrorism-programme',
        'terrorism-arms-crime-nexus-project',
      ]),
    ],
  },
  {
    // Haiti is in paragraphs 14, 35 and 88, Guinea-Bissau in 88 and 89, Cabo Verde in 88; Eritrea, Chad and
    // Saint Kitts in 61 of the other report, Papua New Guinea in 44.
    question:
      'Where did work go on, from 2008 to 2020, and of which countries is it told once only?',
    readIn: [
      'ed-report-2008#14',
      'ed-report-2008#35',
      'ed-report-2008#88',
      'ed-report-2008#89',
      'ed-report-2020#44',
      'ed-report-2020#61',
    ],
    query: `{
      gone: ${compare(`by: COUNTRY, ${inReportsOn2008And2020}, states: [NOT_REPORTED_ANY_MORE]`)}
      begun: ${compare(`by: COUNTRY, ${inReportsOn2008And2020}, states: [NEWLY_REPORTED]`)}
    }`,
    answer: ({ gone, begun }) => [
      states(gone, ['CPV', 'GNB', 'HTI', 'NGA']),
      states(begun, ['ERI', 'KNA', 'NGA', 'PNG', 'TCD']),
      compared(gone).HTI.absence,
    ],
    known: [
      {
        CPV: 'NOT_REPORTED_ANY_MORE',
        GNB: 'NOT_REPORTED_ANY_MORE',
        HTI: 'NOT_REPORTED_ANY_MORE',
        NGA: undefined,
      },
      {
        ERI: 'NEWLY_REPORTED',
        KNA: 'NEWLY_REPORTED',
        NGA: undefined,
        PNG: 'NEWLY_REPORTED',
        TCD: 'NEWLY_REPORTED',
      },
      'NOT_REPORTED',
    ],
  },
]);
