import { ApiError } from '../errors.js';
import type { Period } from './inputs.js';

/** The ends of a period as they are compared with dates of any precision. */
export interface Span {
  /** Not before this; empty where it is open. */
  readonly since: string;
  /** Not after this. Ends in `~`, which comes after every digit and dash: so `2019` reaches to its last day. */
  readonly until: string;
}

const AFTER_ALL = '~';

/**
 * Cypher that tells whether something with a date overlaps a span.
 *
 * Dates are text in the precision of the source, so that `2019` is every day of it: as a beginning it
 * compares before its days by itself, as an end it does with a `~` behind it.
 *
 * @param of the variable of the node
 * @param properties its dates, any of which may overlap
 * @param since Cypher of the span's beginning
 * @param open a property with the end of a date that has none; without it, such a date never ends
 */
export function overlaps(
  of: string,
  properties: readonly string[],
  since: string,
  until: string,
  open?: string,
): string {
  const end = (date: string) =>
    [`${of}.${date}To`, ...(open ? [`${of}.${open}`] : []), "''"].join(', ');
  const each = properties.map(
    (date) =>
      `(${of}.${date} IS NOT NULL AND coalesce(${of}.${date}From, '') <= ${until} AND coalesce(${end(date)}) + '${AFTER_ALL}' >= ${since})`,
  );
  return each.length === 1 ? each[0]! : `(${each.join(' OR ')})`;
}

/** Cypher that tells whether something bears no date. */
export function undated(of: string, properties: readonly string[]): string {
  return properties.map((date) => `${of}.${date} IS NULL`).join(' AND ');
}

/**
 * The span that a period means.
 *
 * @throws ApiError BAD_USER_INPUT if it has no end, a date that is none, or ends before it begins
 */
export function spanOf(field: string, { from, to }: Period): Span {
  if (from == null && to == null) {
    throw new ApiError('BAD_USER_INPUT', `"filter.${field}" is empty; give "from" or "to".`);
  }
  if (from != null) refuseBadDate(`${field}.from`, from);
  if (to != null) refuseBadDate(`${field}.to`, to);
  const span = { since: from ?? '', until: (to ?? '') + AFTER_ALL };
  if (span.since > span.until) {
    throw new ApiError(
      'BAD_USER_INPUT',
      `"filter.${field}" has "from" (${from}) after "to" (${to}); give the earlier one as "from".`,
    );
  }
  return span;
}

function refuseBadDate(field: string, text: string): void {
  const [year, month, day] = (/^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [])
    .slice(1)
    .map((part) => Number(part ?? 1));
  const date = new Date(Date.UTC(year ?? NaN, (month ?? NaN) - 1, day));
  if (
    date.getUTCFullYear() === year &&
    date.getUTCMonth() + 1 === month &&
    date.getUTCDate() === day
  ) {
    return;
  }
  throw new ApiError(
    'BAD_USER_INPUT',
    `"filter.${field}" (${JSON.stringify(text.slice(0, 60))}) is no date; write a year, a month or a day: "2019", "2019-10", "2019-10-16".`,
  );
}
