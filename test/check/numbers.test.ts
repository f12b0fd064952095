import { describe, expect, it } from 'vitest';
import { plain, unmarked } from '../../src/check/inventory/plain.js';
import { findNumbers } from '../../src/check/numbers/numbers.js';
import { chineseNumeral } from '../../src/check/numbers/numeral.js';

function numbersIn(text: string): string[] {
  return findNumbers(unmarked(plain(text)), []).map(({ kind, value, unit }) =>
    `${kind} ${value} ${unit}`.trim(),
  );
}

describe('the numbers of a text', () => {
  it.each([
    ['约有 2.71亿人', ['count 271000000 人']],
    ['大约 3,500 万名患者', ['count 35000000 名']],
    ['200 多万人', ['count 2000000 人']],
    ['总额为 2.588 亿美元，增加 43.7%', ['money 258800000 美元', 'percent 43.7 %']],
    ['157,000 公顷和 7,700 吨', ['measure 157000 公顷', 'measure 7700 吨']],
    ['15-64 岁人口的 5.5％', ['age 15 岁', 'age 64 岁', 'percent 5.5 %']],
    ['过去 20 年', ['span 20 年']],
    ['占三分之二，超过一半', ['fraction 2/3', 'fraction 1/2']],
  ])('%s: expanded, with the kind that its unit makes it', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  it.each([
    ['2019 年 3 月', ['date 2019-03']],
    ['2013 至 2017 年', ['date 2013', 'date 2017']],
    ['2018 年 1 月 29 日至 31 日', ['date 2018-01-29', 'date 2018-01-31']],
    ['7 月 2 至 5 日', ['date --07-02', 'date --07-05']],
    ['2019 年 6 月和 9 月', ['date 2019-06', 'date 2019-09']],
    ['2013 年第三季度', ['date 2013-Q3']],
    ['20 May 2014', ['date 2014-05-20']],
  ])('%s: a date in ISO, as precise as the text', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  it.each([
    ['四个国家', ['few 4 个']],
    ['二十五周年', ['span 25 周年']],
    ['每八人中就有一人', ['few 8 人']],
    ['第六十三届会议', ['ordinal 63 届']],
    ['第五十七和五十八届会议', ['ordinal 57 届', 'ordinal 58 届']],
    ['第 12 条第 12 款', ['pinpoint 12 条', 'pinpoint 12 款']],
    ['上文第 4 和 72 段', ['pinpoint 4 段', 'pinpoint 72 段']],
    ['见附件一', ['pinpoint 1 附件']],
  ])('%s: Chinese numerals are numbers where they count or order', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  it.each(['一项研究', '数以百万计', '进一步统一', 'COVID-19 大流行', '4-CMC', '研究[12]的'])(
    '%s: an article, a part of a word or the call of a note is none',
    (text) => {
      expect(numbersIn(text)).toEqual([]);
    },
  );

  it('leaves out what belongs to a name', () => {
    expect(findNumbers('根据2030年议程的3个目标', [{ from: 2, to: 9 }])).toEqual([
      { kind: 'count', value: '3', unit: '个' },
    ]);
  });

  it.each([
    ['四十', 40],
    ['七十五', 75],
    ['两', 2],
    ['一百零五', 105],
    ['三万', 30000],
  ])('%s is %d', (numeral, value) => {
    expect(chineseNumeral(numeral)).toBe(value);
  });
});
