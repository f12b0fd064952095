import type { Context } from '../context.js';
import type { Pass } from '../gate/gate.js';
import type { OperationTime } from './time.js';

/** What one HTTP request holds, beside what resolvers see, and gives back when it is over. */
export interface Visit {
  readonly time: OperationTime;
  /** Null until the operation was let in. */
  pass: Pass | null;
}

/** Apollo copies a context for each operation, so what changes is one level down. */
export interface RequestContext extends Context {
  readonly visit: Visit;
}
