import type { Value } from './graph.js';

type Bilingual = { en?: string | undefined; zh?: string | undefined };

const upper = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** True for a text in two languages. */
function isBilingual(value: object): value is Bilingual {
  return Object.keys(value).every((key) => key === 'en' || key === 'zh');
}

/** The ends of a span, or of a single date; an open end is left out. */
export function span(when: string): { from?: string; to?: string } {
  const [from, to] = when.includes('/') ? when.split('/') : [when, when];
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

const dates = new Set(['date', 'period', 'originalDate', 'due', 'review', 'end', 'base']);

/**
 * The flat properties that a field of the seed becomes: a bilingual text two (`summaryEn`, `summaryZh`),
 * a date itself and its ends (`dateFrom`, `dateTo`), a record one a field, a list of records JSON text (`placesJson`).
 */
export function flat(name: string, value: unknown): Record<string, Value> {
  if (value === undefined || value === null) return {};
  if (dates.has(lastWord(name)) && typeof value === 'string') {
    const { from, to } = span(value);
    return {
      [name]: value,
      ...(from ? { [`${name}From`]: from } : {}),
      ...(to ? { [`${name}To`]: to } : {}),
    };
  }
  if (Array.isArray(value)) {
    const plain = value.every((item) => typeof item === 'string');
    return plain ? { [name]: value } : { [`${name}Json`]: JSON.stringify(value) };
  }
  if (typeof value === 'object') {
    if (isBilingual(value)) {
      return {
        ...(value.en ? { [`${name}En`]: value.en } : {}),
        ...(value.zh ? { [`${name}Zh`]: value.zh } : {}),
      };
    }
    return Object.assign(
      {},
      ...Object.entries(value).map(([key, inner]) => flat(name + upper(key), inner)),
    ) as Record<string, Value>;
  }
  return { [name]: value as string | number | boolean };
}

/** `reportingDue` ends in the word `due`. */
function lastWord(name: string): string {
  const word = /[A-Z]?[a-z]+$/.exec(name)?.[0] ?? name;
  return dates.has(name) ? name : word.charAt(0).toLowerCase() + word.slice(1);
}
