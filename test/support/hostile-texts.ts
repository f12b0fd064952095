/** What breaks a query language: its own signs and words, what is no text, and what is too much. */
const pieces = [
  ...'+-&|!(){}[]^"~*?:\\/<>=\'`%$#@;,.',
  ' AND ',
  ' OR ',
  ' NOT ',
  'AND',
  'TO',
  '&&',
  '||',
  '\\u0041',
  '{!xmlparser}',
  '[* TO *]',
  'nameEn:',
  '_exists_:',
  '}) RETURN 1 //',
  "' OR 1=1 --",
  '$query',
  '\u0000',
  '\n',
  '\t',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\ud83d',
  '😀',
  '👩‍👩‍👧',
  'é',
  'İ',
  'ß',
  'ﬁ',
  'ａ',
  '毒',
  '毒品',
  '第74/178号决议',
  '《》',
  '、',
  'の',
  'カ',
  '한국',
  'العربية',
  'drug',
  'UNODC',
  'A/RES/74/178',
  'E/CN.7/2021/2',
  '1.a',
  '0',
  '１',
];

const longTexts = [
  '毒'.repeat(20_000),
  'drug '.repeat(20_000),
  '毒品 drug '.repeat(5_000),
  Array.from({ length: 3_000 }, (_, index) => `word${index}`).join(' '),
  Array.from({ length: 3_000 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join(' '),
  'a/'.repeat(5_000),
  'x'.repeat(50_000),
  'の'.repeat(1_000),
  '한'.repeat(1_000),
  'ก'.repeat(1_000),
  'ا'.repeat(1_000),
  '\u{20000}'.repeat(1_000),
  'é'.repeat(1_000),
  'e\u0301'.repeat(1_000),
  '\ufdfa'.repeat(1_000),
  '"'.repeat(10_000),
  '('.repeat(10_000),
  '\\'.repeat(9_999),
];

/** Long texts, each piece alone, and as many texts of random pieces as asked for, always the same. */
export function hostileTexts(count: number): string[] {
  const random = generator(20_160_419);
  const mixed = Array.from({ length: count }, () =>
    Array.from(
      { length: 1 + Math.floor(random() * 30) },
      () => pieces[Math.floor(random() * pieces.length)] ?? '',
    ).join(''),
  );
  return [...longTexts, ...pieces, ...mixed];
}

/** Random numbers from 0 to 1, the same for the same seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
