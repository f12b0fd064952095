import { distance } from 'fastest-levenshtein';
import { ApiError } from '../errors.js';
import type { List } from '../list/list.js';
import { everyList } from '../list/lists.js';
import { Language } from '../shared/language.js';
import { type Form, forms } from './forms.js';

/** What an export asks for, as it comes in: all of it text. */
export interface Asked {
  readonly list: string;
  readonly format: string;
  /** JSON, as the argument of the list takes it. */
  readonly filter?: string | undefined;
  readonly order?: string | undefined;
  /** Of the order by name; every text is written in both languages. */
  readonly lang?: string | undefined;
  /** `true` for a row a link. */
  readonly links?: string | undefined;
}

export interface ExportQuestion {
  readonly list: List;
  readonly form: Form;
  readonly filter: unknown;
  readonly order: string | null;
  readonly language: Language;
}

/**
 * What is asked, as far as the list itself does not read it.
 *
 * @throws ApiError NOT_FOUND for another list or format, BAD_USER_INPUT for what cannot be read
 */
export function exportQuestion(asked: Asked, usual: Language): ExportQuestion {
  const { list: name, format, filter, order, lang, links } = asked;
  const list = everyList.find(({ field }) => field === name);
  if (!list) {
    throw new ApiError(
      'NOT_FOUND',
      `There is no list "${short(name)}" to export; the nearest are ${nearest(name).join(', ')}.`,
    );
  }
  const form = forms.find((one) => one.format === format && one.links === isTrue(links));
  if (!form) throw noForm(format);
  return {
    list,
    form,
    filter: filter === undefined ? null : readFilter(filter),
    order: order ?? null,
    language: lang === undefined ? usual : readLanguage(lang),
  };
}

function noForm(format: string): ApiError {
  const formats = [...new Set(forms.map((form) => form.format))].join(', ');
  if (!forms.some((form) => form.format === format)) {
    return new ApiError(
      'NOT_FOUND',
      `There is no format "${short(format)}"; there are ${formats}.`,
    );
  }
  return new ApiError(
    'BAD_USER_INPUT',
    `"links" is for tables; ${format} holds every link as it is. Leave it out.`,
  );
}

function nearest(name: string): string[] {
  return everyList
    .map(({ field }) => field)
    .sort((one, other) => distance(name, one) - distance(name, other))
    .slice(0, 3);
}

function isTrue(links: string | undefined): boolean {
  if (links === undefined || links === 'false') return false;
  if (links === 'true') return true;
  throw new ApiError('BAD_USER_INPUT', `"links" (${short(links)}) must be true or false.`);
}

function readLanguage(lang: string): Language {
  const known = Object.values(Language).find((language) => String(language) === lang);
  if (known) return known;
  throw new ApiError(
    'BAD_USER_INPUT',
    `"lang" (${short(lang)}) is no language of the record; there are ${Object.values(Language).join(', ')}.`,
  );
}

function readFilter(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ApiError(
      'BAD_USER_INPUT',
      `"filter" (${short(text)}) is no JSON; write it as the list takes it in a variable, such as {"ids": ["LAO"]}.`,
    );
  }
}

function short(text: string): string {
  return text.slice(0, 60);
}
