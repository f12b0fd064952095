import type { Operation } from './operation.js';
import { pointRead } from './operations/point-read.js';

/** Everything that is measured, in the order of the report. */
export const workload: readonly Operation[] = [pointRead];
