import { describe, expect, it } from 'vitest';
import { spanOf } from '../../src/list/spans.js';

/** As the database compares a date with a span. */
const overlaps = (date: string, from: string | undefined, to: string | undefined) => {
  const { since, until } = spanOf('period', { from, to });
  const [start = '', end = ''] = date.includes('/') ? date.split('/') : [date, date];
  return start <= until && (end === '' ? '~~' : `${end}~`) >= since;
};

describe('a span', () => {
  it.each([
    ['2019', '2019-06', '2019-06', true],
    ['2019-06', '2019', '2019', true],
    ['2019-06-30', '2019-07', undefined, false],
    ['2019-06-30', undefined, '2019-06', true],
    ['2019-07-01', undefined, '2019-06', false],
    ['2018/2020', '2019', '2019', true],
    ['2018/', '2030', undefined, true],
    ['2018/', undefined, '2017', false],
    ['/2018', undefined, '1900', true],
    ['/2018', '2019', undefined, false],
  ])('%s and %s to %s: %s', (date, from, to, expected) => {
    expect(overlaps(date, from, to)).toBe(expected);
  });

  it.each(['2020-02-30', '2019-00', '2019-1', '19', '2019/2020', '', '２０１９'])(
    'has no end %j',
    (from) => {
      expect(() => spanOf('period', { from })).toThrow(/is no date; write/);
    },
  );
});
