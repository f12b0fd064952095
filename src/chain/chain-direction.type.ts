import { vocabulary } from '../shared/vocabulary.js';

export const ChainDirection = vocabulary('ChainDirection', 'Which way chains are followed.', {
  BACKWARDS:
    'Back to what it was done for: to the programme, the mandate, the commitment, the text.',
  FORWARDS: 'On to what came of it: to the mandate, the programme, the activity, the result.',
  WHOLE: 'Both: from the text, through it, to the result.',
});
export type ChainDirection = keyof typeof ChainDirection;
