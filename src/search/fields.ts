/** Where a search can meet a text, with the language where the place has one. */
export const fieldNames = [
  'ID',
  'SYMBOL',
  'NAME',
  'NAME_EN',
  'NAME_ZH',
  'ALIAS',
  'SUMMARY_EN',
  'SUMMARY_ZH',
] as const;
export type FieldName = (typeof fieldNames)[number];

/** What an answer is worth; with `partly`, if only some of the words are there. */
export interface SearchedField {
  readonly field: FieldName;
  readonly properties: readonly string[];
  readonly rank: number;
  readonly partly: number;
}

const naming = { rank: 4, partly: 1 };
export const telling = { rank: 3, partly: 0 };
const symbols = {
  field: 'SYMBOL',
  properties: ['symbol', 'symbols', 'symbolForms'],
  ...naming,
} as const;
const aliases = { field: 'ALIAS', properties: ['aliases'], ...naming } as const;
const names = {
  en: { field: 'NAME_EN', properties: ['nameEn'], ...naming },
  zh: { field: 'NAME_ZH', properties: ['nameZh'], ...naming },
} as const;
const summaries = {
  en: { field: 'SUMMARY_EN', properties: ['summaryEn', 'countedEn'], ...telling },
  zh: { field: 'SUMMARY_ZH', properties: ['summaryZh', 'countedZh'], ...telling },
} as const;

/** The fields that each index holds. Latin words stand in Chinese texts too. */
export const english: readonly SearchedField[] = [names.en, aliases, symbols, summaries.en];
export const chinese: readonly SearchedField[] = [names.zh, aliases, symbols, summaries.zh];
export const latinInChinese: readonly SearchedField[] = [names.zh, summaries.zh];

/** What a thing is called, folded, and what it is worth that the whole text calls it so. */
export const wholes = [
  { field: 'SYMBOL', property: 'symbolForms', rank: 7 },
  { field: 'ID', property: 'searchIds', rank: 7 },
  { field: 'NAME', property: 'searchNames', rank: 6 },
  { field: 'ALIAS', property: 'searchAliases', rank: 5 },
] as const;
