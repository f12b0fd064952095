const digits = '零一二三四五六七八九';
const tens: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const myriads: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** A numeral in Chinese characters: 四十 is 40, 二十五 is 25. */
export function chineseNumeral(text: string): number {
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const char of text.replaceAll('两', '二').replaceAll('〇', '零')) {
    const myriad = myriads[char];
    if (myriad !== undefined) {
      total = (total + (section + digit || 1)) * myriad;
      [section, digit] = [0, 0];
    } else if (tens[char] !== undefined) {
      section += (digit || 1) * tens[char];
      digit = 0;
    } else digit = digits.indexOf(char);
  }
  return total + section + digit;
}

/** What a figure is multiplied by: 3,500万, 2.71亿, 200多万. */
export const scales: Readonly<Record<string, number>> = {
  百: 100,
  千: 1000,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
};

/** A figure in Latin digits, expanded: 3,500 with 万 is 35000000. */
export function figure(number: string, scale: string | undefined): number {
  const value = Number(number.replaceAll(',', ''));
  // 2.588亿 must not become 258799999.99999997.
  return scale === undefined ? value : Number((value * (scales[scale] ?? 1)).toPrecision(12));
}
