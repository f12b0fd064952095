import { registerEnumType } from 'type-graphql';

/** The languages of the record. */
export enum Language {
  EN = 'EN',
  ZH = 'ZH',
}

registerEnumType(Language, {
  name: 'Language',
  description: 'A language of the record. Others may be added.',
  valuesConfig: {
    EN: { description: 'English.' },
    ZH: { description: 'Chinese, as the source documents are written.' },
  },
});

type Translations = Readonly<Record<string, unknown>>;

/** A text in the language asked for, else in the other one, with the language it is in; null if in neither. */
export function translation(
  node: object,
  field: string,
  language: Language,
): { text: string; language: Language } | null {
  const other = language === Language.EN ? Language.ZH : Language.EN;
  for (const candidate of [language, other]) {
    const text = (node as Translations)[field + (candidate === Language.EN ? 'En' : 'Zh')];
    if (typeof text === 'string') return { text, language: candidate };
  }
  return null;
}

/**
 * The language of the record that an `Accept-Language` header prefers; English if it names neither.
 * Weights are respected, `*` is not a preference.
 */
export function preferredLanguage(header: string | undefined): Language {
  const ranges = (header ?? '')
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
      const weight = parameters.map((text) => /^\s*q=([\d.]+)/.exec(text)?.[1]).find(Boolean);
      return {
        primary: tag.split('-')[0] ?? '',
        weight: weight === undefined ? 1 : Number(weight),
      };
    })
    .filter(({ primary, weight }) => weight > 0 && (primary === 'en' || primary === 'zh'))
    .sort((one, other) => other.weight - one.weight);
  return ranges[0]?.primary === 'zh' ? Language.ZH : Language.EN;
}
