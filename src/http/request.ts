import type { Context } from '../context.js';
import type { Pass } from '../gate/gate.js';
import type { OperationTime } from './time.js';

/** What one HTTP request holds, beside what resolvers see, and gives back when it is over. */
export interface Visit {
  readonly time: OperationTime;
  /** Null until the operation was let in. */
  pass: Pass | null;
  /** What the operation costs at most; null until it was measured, and where it is no operation. */
  cost: number | null;
  /** True once the answer is known to hold for whoever asks the same of the same release. */
  lasts: boolean;
}

export function newVisit(time: OperationTime): Visit {
  return { time, pass: null, cost: null, lasts: false };
}

/** Apollo copies a context for each operation, so what changes is one level down. */
export interface RequestContext extends Context {
  readonly visit: Visit;
}
