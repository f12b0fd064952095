import type { Kind } from '../graph/kinds.js';
import type { ChainFilter } from './chain.scope.js';

/** What chains can go from: what stands on them, and what stands beside them. */
const from: readonly Kind[] = [
  ...(['Instrument', 'Resolution', 'Commitment', 'Mandate', 'Programme', 'Activity'] as const),
  ...(['Meeting', 'Result', 'Outcome'] as const),
  ...(['Entity', 'Partnership', 'Country', 'Region', 'Theme', 'Topic'] as const),
  ...(['PopulationGroup', 'Substance', 'SdgTarget'] as const),
];

/** The kinds that each argument may mean. */
export const argumentKinds: Readonly<Record<'from' | ChainFilter, readonly Kind[]>> = {
  from,
  instrument: ['Instrument', 'Resolution', 'Commitment'],
  theme: ['Theme'],
  entity: ['Entity'],
  programme: ['Programme'],
  region: ['Country', 'Region'],
};
