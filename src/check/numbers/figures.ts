import { chineseNumeral, figure } from './numeral.js';

/** What the word behind a number makes of it; `few` is a count in Chinese numerals. */
export type NumberKind =
  | 'date'
  | 'percent'
  | 'money'
  | 'measure'
  | 'age'
  | 'span'
  | 'fraction'
  | 'ordinal'
  | 'pinpoint'
  | 'goal'
  | 'count'
  | 'few';

/** A number that a text holds: its kind, its value (a date in ISO) and the word that it goes with. */
export interface NumberFound {
  readonly kind: NumberKind;
  readonly value: string;
  readonly unit: string;
}

/** Words that Chinese counts with, where they make a numeral a count. */
const classifiers =
  '个|名|项|次|种|家|起|份|间|期|条|部|本|册|人|届|轮|周年|年|天|周|倍|方面|组|级|类|大|套|座|场|位|支|阶段|成|国集团|章|节|卷|页';
const scale = '(?:百万|千万|百|千|万|亿)';
const latin = `(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)(?:多|余)?(${scale})?(?:多|余)?`;
const han = '[一二两三四五六七八九十百千万亿]+';

type Reader = readonly [pattern: RegExp, read: (match: RegExpExecArray) => NumberFound[]];

const number = (kind: NumberKind, value: number, unit: string): NumberFound => ({
  kind,
  value: String(value),
  unit,
});

/** An ordinal and its like: with a word for a part of a text, it says where in it. */
function ordered(value: number, unit: string | undefined): NumberFound {
  const part = /^(条|款|段|节|章|卷|页|号|部分|附件)$/.test(unit ?? '');
  return number(part ? 'pinpoint' : 'ordinal', value, unit ?? '');
}

const place = '条|款|段|节|章|卷|页|号|部分|届|次|期|阶段|周期|季度|个|类|轮|代|大|位';

/** How numbers are read, tried in this order at each place of a text. */
const readers: readonly Reader[] = [
  [
    /(?:具体目标|发展目标)(\d+(?:\.\d+)?)(?:[和、](\d+(?:\.\d+)?))?/y,
    ([, one = '', other]) =>
      [one, other].flatMap((goal) =>
        goal ? [{ kind: 'goal' as const, value: goal, unit: '目标' }] : [],
      ),
  ],
  [
    new RegExp(`(${han})分之(${han})`, 'y'),
    ([, low = '', high = '']) => [
      { kind: 'fraction', value: `${chineseNumeral(high)}/${chineseNumeral(low)}`, unit: '' },
    ],
  ],
  [/一半/y, () => [{ kind: 'fraction', value: '1/2', unit: '' }]],
  [
    new RegExp(`第(\\d+)((?:[、和至]\\d+)*)(${place})?`, 'y'),
    ([, first = '', more = '', unit]) =>
      [first, ...more.split(/[、和至]/).filter(Boolean)].map((one) => ordered(Number(one), unit)),
  ],
  [
    new RegExp(`第(${han})((?:[、和至]${han})*)(${place})?(?![线手方])`, 'y'),
    ([, first = '', more = '', unit]) =>
      [first, ...more.split(/[、和至]/).filter(Boolean)].map((one) =>
        ordered(chineseNumeral(one), unit),
      ),
  ],
  [
    /(附件|附表|(?<=[》和、附]|公约)表)([一二三四五六七八九十]+)/y,
    ([, unit = '', one = '']) => [number('pinpoint', chineseNumeral(one), unit)],
  ],
  [
    /(项目)(\d+)(?:\(\w\))?((?:[、和]\d+)*)/y,
    ([, unit = '', one = '', more = '']) =>
      [one, ...more.split(/[、和]/).filter(Boolean)].map((each) =>
        number('pinpoint', Number(each), unit),
      ),
  ],
  [/(?<=方案|主题)(\d+)(?=的)/y, ([, one = '']) => [number('pinpoint', Number(one), '')]],
  [
    new RegExp(`${latin}(?:%|个百分点)`, 'y'),
    ([, value = '']) => [number('percent', figure(value, undefined), '%')],
  ],
  [
    new RegExp(`${latin}(美元|欧元)`, 'y'),
    ([, value = '', by, unit = '']) => [number('money', figure(value, by), unit)],
  ],
  [
    new RegExp(`${latin}(公顷|公吨|吨|公斤|千克|克)`, 'y'),
    ([, value = '', by, unit = '']) => [number('measure', figure(value, by), unit)],
  ],
  [
    /(\d+)[-至](\d+)岁/y,
    ([, low = '', high = '']) => [
      number('age', Number(low), '岁'),
      number('age', Number(high), '岁'),
    ],
  ],
  [/(\d+)岁/y, ([, value = '']) => [number('age', Number(value), '岁')]],
  [
    new RegExp(`${latin}(个月|周年|年(?!代)|周|天|小时)`, 'y'),
    ([, value = '', by, unit = '']) => [number('span', figure(value, by), unit)],
  ],
  [
    new RegExp(`${latin}(${classifiers})?`, 'y'),
    ([, value = '', by, unit = '']) => [number('count', figure(value, by), unit)],
  ],
  [
    new RegExp(`(${han})(?:多|几|余)?(个月|周年|年(?!代)|天|周(?!边))`, 'y'),
    ([, value = '', unit = '']) => counted('span', value, unit),
  ],
  [
    new RegExp(`(${han})(?:多|几|余)?(${classifiers})`, 'y'),
    ([, value = '', unit = '']) => counted('few', value, unit),
  ],
];

/** A Chinese 一 before a classifier is the article "a": it counts nothing. */
function counted(kind: NumberKind, numeral: string, unit: string): NumberFound[] {
  const value = chineseNumeral(numeral);
  return value < 2 ? [] : [number(kind, value, unit)];
}

/** Characters before a numeral that make it a part of a word: 数以百万计, 统一, 星期三. */
const inWord = /(?:数以|统|唯|专|单|同|逐|星期|礼拜|进)$/;

/** The numbers of a text from which dates, symbols and names were taken out, in its order. */
export function findFigures(text: string): { found: NumberFound; at: number }[] {
  const figures: { found: NumberFound; at: number }[] = [];
  for (let at = 0; at < text.length;) {
    const match = inWord.test(text.slice(Math.max(0, at - 2), at)) ? undefined : readAt(text, at);
    figures.push(...(match?.found ?? []).map((found) => ({ found, at })));
    at += match?.length ?? 1;
  }
  return figures;
}

function readAt(text: string, at: number): { found: NumberFound[]; length: number } | undefined {
  for (const [pattern, read] of readers) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { found: read(match), length: match[0].length };
  }
  return undefined;
}
