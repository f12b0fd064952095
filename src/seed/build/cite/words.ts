/** A citation, or a part of one, as footnotes in English and in Chinese have it. */
export interface Words {
  readonly en: string;
  readonly zh: string;
}

/** One part after the other; parts that are not there are left out. */
export function joined(parts: readonly (Words | null)[]): Words {
  const there = parts.filter((part) => part !== null);
  return {
    en: there.map(({ en }) => en).join(', '),
    zh: there.map(({ zh }) => zh).join('，'),
  };
}

/** I to X, as Chinese counts chapters and annexes; anything else as it is. */
export function chineseNumeral(roman: string): string {
  const value = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'].indexOf(roman);
  return '一二三四五六七八九十'.charAt(value) || roman;
}
