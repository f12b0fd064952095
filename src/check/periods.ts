/** The time that a document reports on, as ISO dates to the precision that it is known. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/**
 * What each document of the record reports on, up to the day that it was written. The 2014 statement
 * looks back to the declaration of 2009; the reports on a year were finished early in the next one.
 */
export const periods: Readonly<Record<string, Period>> = {
  'jms-2014-review': { from: '2009', to: '2014-05' },
  'sg-2020-world-drug-problem': { from: '2019', to: '2020-07' },
  'ed-report-2020': { from: '2020', to: '2021-02' },
  'ed-report-2008': { from: '2008', to: '2009-02' },
};
