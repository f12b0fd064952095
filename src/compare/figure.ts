import type { GraphNode } from '../graph/instance.js';
import type { FigureNature, Qualifier } from '../shared/vocabularies.js';
import type { FigureRow } from './comparison.repository.js';

/** What a figure says, whatever kind of node it is. */
export interface Figure {
  readonly node: GraphNode;
  readonly value: number | null;
  readonly isRange: boolean;
  readonly qualifier: keyof typeof Qualifier;
  readonly unit: string | null;
  readonly counted: string;
  readonly nature: keyof typeof FigureNature;
  /** How long the time is that it covers; null if it is not stated. */
  readonly span: string | null;
  /** What it is a figure of: places, substances, groups; sorted. */
  readonly things: string;
}

/** The figure in a node: a result, a statistic, or a contribution, which has an amount. */
export function figureOf({ figure: node, things }: FigureRow): Figure {
  const is = (name: string) => (node[name] ?? null) as never;
  const isMoney = node.kind === 'Contribution';
  return {
    node,
    value: is(isMoney ? 'amountValue' : 'value'),
    isRange: node.valueMax != null,
    qualifier: is(isMoney ? 'amountQualifier' : 'qualifier') ?? 'EXACT',
    unit: is(isMoney ? 'amountCurrency' : 'unit'),
    counted: String(is(isMoney ? 'contributionKind' : 'countedEn')),
    nature: is('nature') ?? 'ACTUAL',
    span: spanLength(is('period')),
    things: [...things].sort().join(' '),
  };
}

/**
 * How long a time is, so that a year is held against a year and not against a month or ten years: in
 * months, or in words where it has no end.
 */
export function spanLength(period: string | null): string | null {
  if (period === null) return null;
  const [start = '', end = start] = period.split('/');
  if (start === '' || end === '') return 'open';
  if (start.length === 10 || end.length === 10) return start === end ? 'day' : 'days';
  const month = (date: string, otherwise: number) =>
    Number(date.slice(0, 4)) * 12 + (date.length > 4 ? Number(date.slice(5, 7)) : otherwise);
  return String(month(end, 12) - month(start, 1) + 1);
}
