import type { Operation } from './operation.js';
import { chains } from './operations/chains.js';
import { commitmentChain } from './operations/commitment-chain.js';
import { comparison } from './operations/comparison.js';
import { coverage } from './operations/coverage.js';
import { entityMandates } from './operations/entity-mandates.js';
import { gaps } from './operations/gaps.js';
import { gapsAsOf } from './operations/gaps-as-of.js';
import { neighbours } from './operations/neighbours.js';
import { pointRead } from './operations/point-read.js';
import { search } from './operations/search.js';
import { searchFacets } from './operations/search-facets.js';

/** Everything that is measured, in the order of the report. */
export const workload: readonly Operation[] = [
  pointRead,
  neighbours,
  entityMandates,
  commitmentChain,
  chains,
  gaps,
  gapsAsOf,
  coverage,
  comparison,
  search,
  searchFacets,
];
