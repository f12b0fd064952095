import type { Weight } from './weight.js';

/** What else chains can be asked for; each is a variable of the statement, bound to what the argument means. */
export const chainFilters = ['instrument', 'theme', 'entity', 'programme', 'region'] as const;
export type ChainFilter = (typeof chainFilters)[number];

/** What is asked of chains, as far as it changes the statement; values are parameters. */
export interface ChainScope extends Weight {
  readonly filters: readonly ChainFilter[];
  readonly inPeriod: boolean;
  /** Whether only complete or only incomplete chains are asked for. */
  readonly byCompleteness: boolean;
  /** True where a page goes on after `$asked.afterSort` and `$asked.afterKey`. */
  readonly goesOn: boolean;
}
