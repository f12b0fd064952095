import type { Finding } from '../finding.js';

/** What a check looked at in a document, and what it found wrong. */
export interface Tally {
  readonly looked: number;
  /** Looked at and right only because the paragraph says that it is no fact, and why. */
  readonly excepted: number;
  readonly findings: readonly Finding[];
}
