/** A day, as far as a date may leave it open: a year has its last month and day left, a month its last day. */
export const LAST_DAY = '-12-31';

/**
 * The last day that a date can mean, for comparison as text: `2020` is `2020-12-31`, `2020-02` is
 * `2020-02-31`, since every month then has 31 days.
 *
 * @param date ISO 8601: a year, a month or a day
 */
export function lastDay(date: string): string {
  return date + LAST_DAY.slice(LAST_DAY.length - (10 - date.length));
}
