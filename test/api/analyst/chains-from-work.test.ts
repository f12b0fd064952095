import { ask } from '../questions/ask.js';
import { at, chains, figures, lacks, readAt, whole } from './chains.js';

ask([
  {
    // More than 775 tons by 2020; more than 55 countries, 93 tons of cocaine, 2 of heroin, 400 kilograms
    // of cannabis, 823 tons of precursors, nearly 2,800 officers, more than 215 trainings. The report on
    // 2008 has no figure.
    question: 'What came, in figures, of the container control programme?',
    readIn: ['ed-report-2008#61', 'sg-2020-world-drug-problem#50', 'ed-report-2020#35'],
    query: `{ ${chains('from: "container-control-programme", direction: FORWARDS')} }`,
    answer: ({ mandateChains }) => figures(whole(mandateChains)),
    known: [2, 55, 93, 215, 400, 775, 823, 2_800],
  },
  {
    // Its heading is that of chapter 3.
    question: 'Under which chapter of 2016 do the 48 requests between central authorities stand?',
    readIn: ['sg-2020-world-drug-problem#52', 'ungass-2016#3'],
    query: `{ ${chains('from: "sg-2020-world-drug-problem#52/assistance-requests", direction: BACKWARDS, minimumStrength: PLACED')} }`,
    answer: ({ mandateChains }) => {
      const found = whole(mandateChains);
      return {
        value: figures(found),
        promises: at('COMMITMENT', found),
        strengths: [...new Set(found.map(({ steps }) => steps.at(-2).strength))],
        ends: [...new Set(found.map(({ steps }) => steps.at(-1).node.id))],
      };
    },
    known: {
      value: [48],
      promises: ['ungass-2016/3'],
      strengths: ['PLACED'],
      ends: ['ungass-2016'],
    },
  },
  {
    // New policies on plea bargaining, diversion and other justice, and their use in some cases.
    question: 'What came in Kenya of what States promised on human rights and justice in 2016?',
    readIn: ['sg-2020-world-drug-problem#68'],
    query: `{ ${chains('from: "KEN", instrument: "ungass-2016/4", minimumStrength: PLACED')} }`,
    answer: ({ mandateChains }) => {
      const found = whole(mandateChains);
      return {
        readIn: [...new Set([...readAt('ACTIVITY', found), ...readAt('RESULT', found)])],
        complete: [...new Set(found.map(({ complete }) => complete))],
        outcomes: at('RESULT', found).length,
      };
    },
    known: { readIn: ['sg-2020-world-drug-problem#68'], complete: [true], outcomes: 2 },
  },
  {
    question: 'Where is work in Nigeria on controlled medicines told, and is any figure?',
    readIn: ['sg-2020-world-drug-problem#41', 'ed-report-2020#24'],
    query: `{ ${chains('from: "theme:availability-access", region: "NGA"')} }`,
    answer: ({ mandateChains }) => {
      const found = whole(mandateChains);
      return [readAt('ACTIVITY', found), lacks(found)];
    },
    known: [['ed-report-2020#24', 'sg-2020-world-drug-problem#41'], ['RESULT NOT_REPORTED']],
  },
  {
    // The paragraph names no promise that the help was given for.
    question: 'What did the help to Chad lead to, and for which promise was it given?',
    readIn: ['ed-report-2020#61'],
    query: `{ ${chains('from: "TCD", minimumStrength: STATED')} }`,
    answer: ({ mandateChains }) => {
      const found = whole(mandateChains);
      return [
        readAt('RESULT', found),
        [...new Set(found.map(({ endsAt }) => endsAt))],
        lacks(found),
      ];
    },
    known: [['ed-report-2020#61'], ['RESULT'], ['COMMITMENT NOTHING_THERE']],
  },
  {
    question: 'What was done for the Pacific island countries, and what came of it?',
    readIn: ['ed-report-2020#42'],
    query: `{ ${chains('from: "region:pacific-island-countries"')} }`,
    answer: ({ mandateChains }) =>
      whole(mandateChains).map((chain) => [
        at('ACTIVITY', [chain]).map((id) => id.split('/')[0]),
        lacks([chain]),
      ]),
    known: [[['ed-report-2020#42'], ['COMMITMENT NOTHING_THERE', 'RESULT NOT_REPORTED']]],
  },
]);
