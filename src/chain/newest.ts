import { passed, type Known } from './as-of.js';

/** A clause that binds `until`, the date of the newest text of the record that was out by `$asOf`. */
export function newestText(known: Known): string {
  return `CALL () {
  OPTIONAL MATCH (text:Document)
  WHERE text.date > '' AND text.inRecord AND ${passed('text.dateTo', known)}
  WITH text
  ORDER BY text.date DESC
  LIMIT 1
  RETURN text.dateTo AS until
}`;
}
