import { describe, expect, it } from 'vitest';
import { manyEach, oneEach } from '../../src/db/batch.js';

const rows = [
  { key: 'b', n: 1 },
  { key: 'a', n: 2 },
  { key: 'b', n: 3 },
];

describe('oneEach', () => {
  it('answers in key order, with null where there is no row', () => {
    expect(oneEach(['a', 'c'], rows, ({ key }) => key)).toEqual([{ key: 'a', n: 2 }, null]);
  });
});

describe('manyEach', () => {
  it('answers in key order, keeps the order of rows, and is empty where there is none', () => {
    const numbers = manyEach(['c', 'b', 'a'], rows, ({ key }) => key).map((found) =>
      found.map(({ n }) => n),
    );
    expect(numbers).toEqual([[], [1, 3], [2]]);
  });
});
