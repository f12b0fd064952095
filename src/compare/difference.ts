import type { Comparability } from './comparison-words.type.js';
import { FigureDifference } from './comparison.type.js';
import type { Figure } from './figure.js';

type Pair = readonly [from: Figure, to: Figure];

/** What stands in the way of a difference, in the order in which it is looked for. */
const hindrances: readonly (readonly [Comparability, (pair: Pair) => boolean])[] = [
  ['SAME_FIGURE', ([from, to]) => from.node.id === to.node.id],
  ['OTHER_UNIT', ([from, to]) => from.unit !== to.unit],
  ['OTHER_SUBJECT', ([from, to]) => from.things !== to.things],
  ['OTHER_COUNTED', ([from, to]) => from.counted !== to.counted],
  ['OTHER_NATURE', ([from, to]) => from.nature !== to.nature],
  ['OTHER_TIME', ([from, to]) => from.span !== to.span || from.span === 'days'],
  ['NO_VALUE', (pair) => pair.some(({ value, unit }) => value === null || unit === null)],
  ['RANGE', (pair) => pair.some(({ isRange }) => isRange)],
  ['BOUND', (pair) => pair.some(({ qualifier }) => qualifier !== 'EXACT' && qualifier !== 'ABOUT')],
];

const order: readonly Comparability[] = [...hindrances.map(([word]) => word), 'COMPARABLE'];

function comparabilityOf(pair: Pair): Comparability {
  return hindrances.find(([, stands]) => stands(pair))?.[0] ?? 'COMPARABLE';
}

/** How far the figures of two sides can be taken from each other, and the differences of those that can. */
export function compareFigures(
  from: readonly Figure[],
  to: readonly Figure[],
): { comparability: Comparability; differences: FigureDifference[] } {
  const pairs = from.flatMap((one) => to.map((other): Pair => [one, other]));
  if (pairs.length === 0) return { comparability: 'ONE_SIDED', differences: [] };
  const judged = pairs.map((pair) => ({ pair, word: comparabilityOf(pair) }));
  // The pair that came furthest tells most.
  const best = Math.max(...judged.map(({ word }) => order.indexOf(word)));
  return {
    comparability: order[best]!,
    differences: judged.flatMap(({ pair, word }) =>
      word === 'COMPARABLE' ? difference(pair) : [],
    ),
  };
}

function difference([from, to]: Pair): FigureDifference {
  return Object.assign(new FigureDifference(), {
    from: from.node,
    to: to.node,
    // Decimals do not subtract exactly: 4.7 less 13.3 has no more digits than they have.
    value: Number(((to.value ?? 0) - (from.value ?? 0)).toPrecision(12)),
    unit: from.unit!,
    qualifier: [from, to].some(({ qualifier }) => qualifier === 'ABOUT') ? 'ABOUT' : 'EXACT',
  } as const);
}
