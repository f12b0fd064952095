import { inPlaces } from '../chain/places.js';
import { all, linkCounts, nodeCounts } from '../chain/weight.js';
import type { GapPart, GapScope } from './gap.scope.js';

/**
 * Clauses that give every subject of one kind as `node`: from the text that they belong to, else from the
 * first other thing that gaps are asked for, else by the order of everything.
 */
export function gapStart(scope: GapScope, { subject }: GapPart): string {
  const filters = scope.filters.map((filter) => subject.filters[filter]);
  const [first, ...others] = scope.inText ? [undefined, ...filters] : filters;
  const isScan = !scope.inText && first === undefined;
  const where = all([
    ...(isScan ? [] : [`node:${subject.kind}`]),
    ...(scope.goesOn ? ['node.sort >= $afterSort'] : isScan ? ["node.sort > ''"] : []),
    subject.where ?? 'true',
    nodeCounts('node', scope),
    ...others.map((pattern) => `EXISTS { ${pattern} }`),
    // Shortfalls have no work that could be elsewhere: they are of a place themselves.
    ...(scope.inRegion && subject.kind === 'Shortfall' ? [inPlaces('[node]')] : []),
  ]);
  const within = subject.within((link) => linkCounts(link, scope));
  const distinct = '\n  WITH DISTINCT node';
  const found = scope.inText
    ? `UNWIND texts AS text\n  ${within}${distinct}`
    : first !== undefined
      ? `MATCH ${first}${distinct}`
      : `MATCH (node:${subject.kind})`;
  return `${found}\n  WHERE ${where}\n  RETURN node`;
}
