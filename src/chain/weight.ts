import { knownBy, type Known } from './as-of.js';

/** Which links and nodes of the chain count for a question. */
export interface Weight {
  /** Whether only links of at least `$minimumStrength` count. */
  readonly strong: boolean;
  /** Whether only what somebody checked counts. */
  readonly checked: boolean;
  readonly known: Known;
}

/** Joins conditions; `true` where there is none. */
export function all(conditions: readonly string[]): string {
  const some = conditions.filter((condition) => condition !== 'true');
  return some.length === 0 ? 'true' : some.join(' AND ');
}

/** Cypher that tells whether a link counts. One without a strength (part of, holds) is the text's own. */
export function linkCounts(link: string, { strong, known }: Weight): string {
  return all([
    strong ? `coalesce(${link}.strengthRank, 3) >= $minimumStrength` : 'true',
    knownBy(link, known),
  ]);
}

/** Cypher that tells whether a node counts. */
export function nodeCounts(node: string, { checked }: Weight): string {
  return checked ? `coalesce(${node}.verification, '') <> 'UNVERIFIED'` : 'true';
}
