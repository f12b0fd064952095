import { ask } from '../questions/ask.js';
import { at, chains, documents, figures, lacks, readAt, served, whole } from './chains.js';

ask([
  {
    // Two meetings of experts, from 59 countries and 5 organizations; 35 States in the pilot.
    question: 'What came, in figures, of resolution 60/1 of the Commission on better data?',
    readIn: ['sg-2020-world-drug-problem#79'],
    query: `{ ${chains('from: "CND/RES/60/1", complete: true')} }`,
    answer: ({ mandateChains }) => figures(whole(mandateChains)),
    known: [2, 5, 35, 59],
  },
  {
    // A text was asked for, and there it is: no figure is asked of it.
    question: 'How far did the request of resolution 74/178 for a report to the Assembly come?',
    readIn: [
      'A/RES/74/178#120',
      'sg-2020-world-drug-problem#cover',
      'sg-2020-world-drug-problem#1',
    ],
    query: `{ ${chains('from: "mandate:A/RES/74/178/120", minimumStrength: STATED')} }`,
    answer: ({ mandateChains }) =>
      whole(mandateChains).map((chain) => ({
        steps: chain.steps.map(({ hop, node }: any) => `${hop} ${node.id}`),
        complete: chain.complete,
        lacks: lacks([chain]),
      })),
    known: [
      {
        steps: [
          'INSTRUMENT A/RES/74/178',
          'MANDATE mandate:A/RES/74/178/120',
          'ACTIVITY sg-2020-world-drug-problem',
        ],
        complete: false,
        lacks: ['RESULT NOT_APPLICABLE'],
      },
    ],
  },
  {
    // It was planned for 2021. The resolution is known from the report alone.
    question: 'Was the handbook on youth in prevention spread, as resolution 63/4 asks?',
    readIn: ['ed-report-2020#17'],
    query: `{ ${chains('from: "CND/RES/63/4", minimumStrength: STATED, includeUnverified: true')} }`,
    answer({ mandateChains }) {
      const spread = whole(mandateChains).filter(
        (chain) => readAt('ACTIVITY', [chain])[0] === 'ed-report-2020#17',
      );
      return [spread.length, lacks(spread)];
    },
    known: [1, ['ACTIVITY NOT_REPORTED', 'RESULT NOT_REPORTED']],
  },
  {
    // Paragraph 38 names the convention "and the Protocols thereto".
    question: 'In which paragraphs do the texts themselves tie work to the Firearms Protocol?',
    readIn: [
      'jms-2014-review#statement/33.C.38',
      'ed-report-2008#24',
      'ed-report-2008#66',
      'ed-report-2008#67',
      'sg-2020-world-drug-problem#54',
    ],
    query: `{ ${chains('from: "firearms-protocol", direction: FORWARDS, minimumStrength: STATED')} }`,
    answer: ({ mandateChains }) => served(whole(mandateChains)),
    known: [
      'ed-report-2008#24',
      'ed-report-2008#66',
      'ed-report-2008#67',
      'jms-2014-review#statement/33.C.38',
      'sg-2020-world-drug-problem#54',
    ],
  },
  {
    question:
      'Which reports told of training on controlled medicines, item 2(e) of 2016, by the end of 2019, 2020 and 2021?',
    readIn: ['ungass-2016#2.e', 'sg-2020-world-drug-problem#41', 'ed-report-2020#24'],
    query: `{
      in2019: ${chains('from: "ungass-2016/2.e", asOf: "2019"', 15)}
      in2020: ${chains('from: "ungass-2016/2.e", asOf: "2020"', 15)}
      in2021: ${chains('from: "ungass-2016/2.e", asOf: "2021"', 15)}
    }`,
    answer: ({ in2019, in2020, in2021 }) =>
      [in2019, in2020, in2021].map((page) => documents(readAt('ACTIVITY', whole(page)))),
    known: [[], ['sg-2020-world-drug-problem'], ['ed-report-2020', 'sg-2020-world-drug-problem']],
  },
  {
    // To report on the finances of the Office (in another report), and on the resolution. That he see to
    // it that the Office has enough is asked too, and nothing is told of it.
    question:
      'Which requests of resolution 74/178 to the Secretary-General lead to a text that was written?',
    readIn: [
      'A/RES/74/178#100',
      'A/RES/74/178#120',
      'sg-2020-world-drug-problem#1',
      'sg-2020-world-drug-problem#89',
    ],
    query: `{ ${chains('from: "sg", instrument: "A/RES/74/178"')} }`,
    answer: ({ mandateChains }) =>
      whole(mandateChains)
        .map((chain) => [at('MANDATE', [chain]), at('ACTIVITY', [chain])].flat().join(' > '))
        .sort(),
    known: [
      'mandate:A/RES/74/178/100~1 > sg-2020-crime-programme',
      'mandate:A/RES/74/178/100~2',
      'mandate:A/RES/74/178/120 > sg-2020-world-drug-problem',
    ],
  },
]);
