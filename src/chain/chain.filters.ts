import type { ChainFilter, ChainScope } from './chain.scope.js';
import { inPlaces } from './places.js';

/** Cypher of each filter: that some step of `nodes` is, or is linked with, what it names. */
const named: Record<ChainFilter, string> = {
  instrument: `any(step IN nodes WHERE step IN texts OR EXISTS {
    MATCH (step)-[:DERIVES_FROM]->(source)
    WHERE source IN texts
  })`,
  theme: some('(step)-[:HAS_THEME]->(theme)'),
  entity: some('(step)-[:ADDRESSED_TO|INVOLVES]->(entity)'),
  programme: 'programme IN nodes',
  region: inPlaces('nodes'),
};

/**
 * Conditions on a whole chain. The time is that of what was done: of its own date, without one of the year
 * of its report or the year before, since reports are of the year before.
 */
export function chainConditions(scope: ChainScope): string[] {
  const during = `any(done IN nodes WHERE (done:Activity|Meeting)
    AND coalesce(done.dateFrom, done.dateTo, toString(toInteger(left(done.reportedFrom, 4)) - 1)) <= $until
    AND coalesce(done.dateTo, done.reportedTo) + '~' >= $since)`;
  return [
    ...scope.filters.map((filter) => named[filter]),
    ...(scope.inPeriod ? [during] : []),
    ...(scope.byCompleteness ? ['complete = $complete'] : []),
  ];
}

function some(pattern: string): string {
  return `any(step IN nodes WHERE EXISTS { ${pattern} })`;
}
