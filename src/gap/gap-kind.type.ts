import { vocabulary } from '../shared/vocabulary.js';

export const GapKind = vocabulary('GapKind', 'What sort of gap it is.', {
  SHORTFALL: 'A source itself says what is lacking, late, falling, at risk or not enough.',
  STALE: 'The last reported activity is older than the given number of years.',
  UNMANDATED: 'A commitment with no mandate to any implementing entity.',
  UNMEASURED: 'Activities are reported, but no result figure and no outcome.',
  UNPROGRAMMED: 'A mandate to an implementing entity with no programme and no activity.',
  UNREPORTED: 'A commitment, mandate or programme with no reported activity in the period.',
  WEAKLY_EVIDENCED: 'Everything that is linked to it is linked by inference alone.',
});
export type GapKind = keyof typeof GapKind;

/** In the order of their names, in which the gaps of one subject come. */
export const everyGapKind = Object.keys(GapKind).sort() as GapKind[];
