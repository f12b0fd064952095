import { describe, expect, it } from 'vitest';
import { compareFigures } from '../../src/compare/difference.js';
import { type Figure, figureOf, spanLength } from '../../src/compare/figure.js';
import type { GraphNode } from '../../src/graph/instance.js';

let made = 0;
const figure = (more: Partial<Figure>): Figure => ({
  node: { id: `figure-${(made += 1)}`, kind: 'Result', sort: '' },
  value: 10,
  isRange: false,
  qualifier: 'EXACT',
  unit: 'people',
  counted: 'people trained',
  nature: 'ACTUAL',
  span: '12',
  things: 'MEX',
  ...more,
});

describe('the difference of two figures', () => {
  it('is the second less the first, in as many digits as they have', () => {
    const { comparability, differences } = compareFigures(
      [figure({ value: 13.3 })],
      [figure({ value: 4.7 })],
    );
    expect(comparability).toBe('COMPARABLE');
    expect(differences).toMatchObject([{ value: -8.6, unit: 'people', qualifier: 'EXACT' }]);
  });

  it('is about as much where one of them is', () => {
    const { differences } = compareFigures(
      [figure({ qualifier: 'ABOUT' })],
      [figure({ value: 25 })],
    );
    expect(differences).toMatchObject([{ value: 15, qualifier: 'ABOUT' }]);
  });

  it.each([
    ['OTHER_UNIT', { unit: 'countries' }],
    ['OTHER_SUBJECT', { things: 'MEX PER' }],
    ['OTHER_COUNTED', { counted: 'officials trained' }],
    ['OTHER_NATURE', { nature: 'ESTIMATE' }],
    ['OTHER_TIME', { span: '1' }],
    ['OTHER_TIME', { span: null }],
    ['NO_VALUE', { value: null }],
    ['RANGE', { isRange: true }],
    ['BOUND', { qualifier: 'MORE_THAN' }],
    ['BOUND', { qualifier: 'UP_TO' }],
    ['BOUND', { qualifier: 'FEWER_THAN' }],
  ] as const)('is not given where it would mean nothing: %s, %o', (word, more) => {
    for (const [from, to] of [
      [figure({}), figure(more)],
      [figure(more), figure({})],
    ]) {
      expect(compareFigures([from!], [to!])).toEqual({ comparability: word, differences: [] });
    }
  });

  it('is none of a figure with itself, nor of one without another', () => {
    const one = figure({});
    expect(compareFigures([one], [one]).comparability).toBe('SAME_FIGURE');
    expect(compareFigures([one], []).comparability).toBe('ONE_SIDED');
  });

  it('is given for each pair that counts the same, among others that do not', () => {
    const { comparability, differences } = compareFigures(
      [figure({ things: 'LAO', value: 5 }), figure({ things: 'THA' })],
      [figure({ things: 'LAO', value: 7 }), figure({ unit: 'hectares' })],
    );
    expect(comparability).toBe('COMPARABLE');
    expect(differences.map(({ value }) => value)).toEqual([2]);
  });

  it('says of pairs that do not, what stands in the way of the closest', () => {
    const found = compareFigures(
      [figure({})],
      [figure({ unit: 'countries' }), figure({ qualifier: 'MORE_THAN' })],
    );
    expect(found).toEqual({ comparability: 'BOUND', differences: [] });
  });
});

describe('how long a time is', () => {
  it.each([
    ['2019', '12'],
    ['2019-10', '1'],
    ['2019-10-16', 'day'],
    ['2019-10-16/2019-10-18', 'days'],
    ['2007/2009', '36'],
    ['2019-04/2020-03', '12'],
    ['2003-01/', 'open'],
    ['/2019', 'open'],
    [null, null],
  ])('of %s is %s', (period, length) => {
    expect(spanLength(period)).toBe(length);
  });
});

describe('a contribution as a figure', () => {
  it('is its amount in its currency, of its kind', () => {
    const node = {
      id: 'x',
      kind: 'Contribution',
      sort: '',
      amountValue: 4_700_000,
      amountCurrency: 'USD',
      amountQualifier: 'ABOUT',
      contributionKind: 'CORE',
      period: '2020',
    } as unknown as GraphNode;
    expect(figureOf({ indicator: node, figure: node, isFrom: true, things: ['B', 'A'] })).toEqual({
      node,
      value: 4_700_000,
      isRange: false,
      qualifier: 'ABOUT',
      unit: 'USD',
      counted: 'CORE',
      nature: 'ACTUAL',
      span: '12',
      things: 'A B',
    });
  });
});
