import { vocabulary } from '../shared/vocabulary.js';

export const ComparisonDimension = vocabulary(
  'ComparisonDimension',
  'What two documents or periods are compared by.',
  {
    COUNTRY: 'The countries that have a part in it, but for those that only gave money.',
    ENTITY: 'Who leads the work, or does it as a partner; figures go with the work they count.',
    INDICATOR: 'What the figures count.',
    PROGRAMME:
      'The programmes that the work was done under or used, and those that they are part of; what a text states of a programme itself counts too.',
    THEME: 'The themes.',
  },
);
export type ComparisonDimension = keyof typeof ComparisonDimension;

export const ComparisonState = vocabulary(
  'ComparisonState',
  'How the two sides of a comparison differ in what they report.',
  {
    CONTINUED: 'Reported on both sides.',
    NEWLY_REPORTED: 'Reported on the second side only; it may have been there before.',
    NOT_REPORTED_ANY_MORE: 'Reported on the first side only, which never means that it ended.',
  },
);
export type ComparisonState = keyof typeof ComparisonState;

export const Comparability = vocabulary(
  'Comparability',
  'Whether figures of one indicator can be taken from each other.',
  {
    BOUND: 'One of them is a bound: more than, up to, fewer than.',
    COMPARABLE: 'They count the same: the difference is given.',
    NO_VALUE: 'A source gives no number.',
    ONE_SIDED: 'Only one side has a figure.',
    OTHER_COUNTED: 'They are not said to count the same thing.',
    OTHER_NATURE: 'One is counted, the other estimated, budgeted, forecast or aimed at.',
    OTHER_SUBJECT: 'They are of other places, substances or people.',
    OTHER_TIME: 'They cover times of another length, or a time that is not stated.',
    OTHER_UNIT: 'Their units differ.',
    RANGE: 'A source gives a range.',
    SAME_FIGURE: 'It is one figure, which belongs to both sides.',
  },
);
export type Comparability = keyof typeof Comparability;
