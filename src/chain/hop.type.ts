import { vocabulary } from '../shared/vocabulary.js';

export const Hop = vocabulary(
  'Hop',
  'A place in the chain from what was promised to what came of it.',
  {
    INSTRUMENT: 'An instrument, or the resolution or decision that something derives from.',
    COMMITMENT: 'A paragraph or item of an instrument, or one of its acts.',
    MANDATE: 'A request to an implementing entity.',
    PROGRAMME: 'A programme, or an activity where no programme stands between.',
    ACTIVITY: 'Something reported as done or under way.',
    RESULT: 'A figure or a change attributed to the work.',
    EVIDENCE: 'A source that itself names what is linked.',
  },
);
export type Hop = keyof typeof Hop;

export const Absence = vocabulary(
  'Absence',
  'Why something is not in the graph. None of these says that it was not done.',
  {
    NOTHING_THERE: 'The text in which it would stand was read whole, and it does not stand there.',
    NOT_REPORTED: 'The reports of the record do not report it; it may have been done.',
    NOT_APPLICABLE:
      'It cannot be: nothing of the kind is asked for, or the time asked about is before it.',
    OUTSIDE_SOURCES:
      'No source of the record could tell: they are older, or are about other years or other actors.',
  },
);
export type Absence = keyof typeof Absence;
