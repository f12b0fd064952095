import type { Weight } from '../chain/weight.js';
import type { GapKind } from './gap-kind.type.js';
import type { GapFilter, Subject } from './gap.subjects.js';

/** What is asked of gaps, as far as it changes the statement; values are parameters. */
export interface GapScope extends Weight {
  /** Whether only what belongs to `$instrument` is looked at. */
  readonly inText: boolean;
  readonly filters: readonly GapFilter[];
  readonly inRegion: boolean;
  readonly inPeriod: boolean;
  /** True where a page goes on after `$afterSort` and `$afterGap`. */
  readonly goesOn: boolean;
  readonly parts: readonly GapPart[];
}

/** The gaps that are looked for in one kind of subject. */
export interface GapPart {
  readonly subject: Subject;
  readonly gaps: readonly GapKind[];
}
