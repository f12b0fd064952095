import { ApiError } from '../errors.js';
import type { Period } from '../list/inputs.js';
import { type Span, spanOf } from '../list/spans.js';
import { LAST_DAY, lastDay } from '../shared/last-day.js';

/**
 * The last day that a date means, as dates of the graph are compared: `2020` is `2020-12-31`, and the
 * last day of any month is its 31st, so that `2020-02` and `2020-02-29` end together.
 *
 * @throws ApiError BAD_USER_INPUT if it is no date
 */
export function lastDayOf(argument: string, date: string): string {
  argumentSpan(argument, { to: date });
  const next = new Date(`${date.length === 10 ? date : '2000-01-01'}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return date.length === 10 && next.getUTCDate() === 1 ? `${date.slice(0, 8)}31` : lastDay(date);
}

/**
 * The span that a period given as an argument means.
 *
 * @throws ApiError BAD_USER_INPUT, in the words of the lists, whose periods stand in a filter
 */
export function argumentSpan(argument: string, period: Period): Span {
  try {
    return spanOf(argument, period);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const message = error.message.replaceAll('"filter.', '"').replace('"asOf.to"', '"asOf"');
    throw new ApiError(error.code, message);
  }
}

/** What counts as known: everything, what is dated up to a day, or that and what bears no date. */
export type Known = 'ever' | 'dated' | 'datedOrNot';

/**
 * Cypher that tells whether a date had passed by `$asOf`, down to the last day that it can mean.
 *
 * @param date Cypher of the date's end
 */
export function passed(date: string, known: Known): string {
  if (known === 'ever') return 'true';
  const dated = `${date} + right('${LAST_DAY}', 10 - size(${date})) <= $asOf`;
  return known === 'dated' ? dated : `(${date} IS NULL OR ${dated})`;
}

/** Cypher that tells whether a node or a link was known by `$asOf`: adopted or reported by then. */
export function knownBy(thing: string, known: Known): string {
  if (known === 'ever') return 'true';
  return `coalesce(${thing}.knownBy, '${known === 'dated' ? '~' : ''}') <= $asOf`;
}
