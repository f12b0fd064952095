import countries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import chinese from 'i18n-iso-countries/langs/zh.json' with { type: 'json' };
import world from 'world-countries/countries.json' with { type: 'json' };

/** A country of ISO 3166-1, with names in both languages and the other names in common use. */
export interface RegisteredCountry {
  readonly iso3: string;
  readonly iso2: string;
  readonly name: { readonly en: string; readonly zh: string };
  readonly aliases: readonly string[];
}

countries.registerLocale(english);
countries.registerLocale(chinese);

/** All countries and areas of ISO 3166-1, by alpha-3 code. */
export function registeredCountries(): RegisteredCountry[] {
  const known = new Map(world.map((country) => [country.cca3, country]));
  return Object.entries(countries.getAlpha3Codes())
    .map(([iso3, iso2]) => {
      const en = countries.getName(iso3, 'en') ?? iso3;
      const zh = countries.getName(iso3, 'zh') ?? en;
      const other = known.get(iso3);
      const aliases = [
        other?.name.common,
        other?.name.official,
        other?.translations.zho?.common,
        other?.translations.zho?.official,
      ].filter((alias): alias is string => alias !== undefined && alias !== en && alias !== zh);
      return { iso3, iso2, name: { en, zh }, aliases: [...new Set(aliases)] };
    })
    .sort((one, other) => (one.iso3 < other.iso3 ? -1 : 1));
}
