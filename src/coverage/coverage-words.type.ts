import { vocabulary } from '../shared/vocabulary.js';

export const CoverageDimension = vocabulary(
  'CoverageDimension',
  'What the rows or the columns of a coverage matrix are.',
  {
    ADDRESSEE: 'Who is asked to act, as the lead or beside others.',
    CHAPTER: 'The highest heading below the whole text that it stands under.',
    ENTITY: 'Who leads the reported work, or does it as a partner.',
    INSTRUMENT: 'The instrument, resolution or decision that it stands in or derives from.',
    REGION:
      'Where the reported work was: a country, or what the sources call a region, which counts for the countries that they list in it too.',
    THEME: 'Its themes.',
    YEAR: 'The year of the reported work.',
  },
);
export type CoverageDimension = keyof typeof CoverageDimension;

export const CoverageSubject = vocabulary('CoverageSubject', 'What a coverage matrix counts.', {
  COMMITMENTS:
    'Commitments of kind ACTION, TARGET or FOLLOW_UP that have no acts or items of their own (else those are counted).',
  MANDATES:
    'Mandates to an implementing entity; of a whole paragraph only where its acts are no mandates themselves.',
});
export type CoverageSubject = keyof typeof CoverageSubject;

export const CoverageShare = vocabulary('CoverageShare', 'Which members of a cell.', {
  ALL: 'All of the denominator.',
  NOT_REPORTED: 'Those of which the record could report work, and does not.',
  REPORTED: 'Those with reported work: the numerator.',
  UNKNOWN: 'Those of which the record could not report any.',
});
export type CoverageShare = keyof typeof CoverageShare;
