import { ask } from '../questions/ask.js';
import { compare, compared, inReportsOn2008And2020, withFigures } from './comparisons.js';

const inReportsOf2020 =
  'from: { document: "sg-2020-world-drug-problem" }, to: { document: "ed-report-2020" }';

/** The figures of one indicator: both sides, and whether the one can be taken from the other. */
const figures = (answer: any, indicator: string) => {
  const [{ from, to, comparability }] = compared(answer)[indicator].figures.nodes;
  const told = (side: any[]) => side.map(({ qualifier, value }) => `${qualifier} ${value}`);
  return [told(from), told(to), comparability === 'COMPARABLE'];
};

ask([
  {
    // They do not say that they count the same: those that took part, and those whose people did.
    question:
      'How many laboratories of how many countries took part in the exercises of 2019 and 2020?',
    readIn: ['sg-2020-world-drug-problem#72', 'ed-report-2020#25'],
    query: `{ ${compare(`by: INDICATOR, ${inReportsOf2020}, states: [CONTINUED]`, withFigures)} }`,
    answer: ({ compare }) => [
      figures(compare, 'indicator:ice-laboratories'),
      figures(compare, 'indicator:ice-countries'),
    ],
    known: [
      [['EXACT 289'], ['EXACT 290'], false],
      [['EXACT 90'], ['EXACT 87'], false],
    ],
  },
  {
    question:
      'How many young people from how many countries came to the youth forums of the two reports?',
    readIn: ['sg-2020-world-drug-problem#27', 'ed-report-2020#17'],
    query: `{ ${compare(`by: INDICATOR, ${inReportsOf2020}, theme: "theme:demand-reduction-health"`, withFigures)} }`,
    answer: ({ compare }) =>
      ['participants', 'countries'].map((what) =>
        figures(compare, `indicator:youth-forum-${what}`).slice(0, 2),
      ),
    known: [
      [['EXACT 41'], ['EXACT 51']],
      [['EXACT 34'], ['EXACT 38']],
    ],
  },
  {
    // The report on 2020 counts no parties any more, but States that took part in reviews.
    question: 'How many parties had the conventions on crime and corruption, in 2008 and in 2020?',
    readIn: ['ed-report-2008#24', 'ed-report-2008#32', 'ed-report-2020#48'],
    query: `{ ${compare(`by: INDICATOR, ${inReportsOn2008And2020}`, withFigures)} }`,
    answer({ compare }) {
      const found = compared(compare);
      return ['parties-untoc', 'parties-uncac', 'uncac-review-states'].map((name) => {
        const { state, absence, figures } = found[`indicator:${name}`];
        const [{ from, to }] = figures.nodes;
        return [state, absence, [...from, ...to].map(({ value }: any) => value)];
      });
    },
    known: [
      ['NOT_REPORTED_ANY_MORE', 'NOT_REPORTED', [147]],
      ['NOT_REPORTED_ANY_MORE', 'NOT_REPORTED', [129]],
      ['NEWLY_REPORTED', 'NOT_REPORTED', [185]],
    ],
  },
]);
