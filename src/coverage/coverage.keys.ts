import type { GapScope } from '../gap/gap.scope.js';
import type { CoverageDimension } from './coverage-words.type.js';
import { passed } from '../chain/as-of.js';
import { all } from '../chain/weight.js';
import { ANY, dimensions, NONE } from './coverage.dimensions.js';

/** What is asked of coverage, as far as it changes the statement. */
export interface CoverageScope extends GapScope {
  readonly rows: CoverageDimension;
  readonly columns: CoverageDimension;
}

export const hasYears = ({ rows, columns }: CoverageScope) => rows === 'YEAR' || columns === 'YEAR';

/**
 * Clauses that bind `years`, which the record could report on as far as the period goes, and
 * `reportedOn`, those that it does: reports are of their own year and the year before.
 */
export function yearsOfRecord(scope: GapScope): string {
  const within = all(
    scope.inPeriod ? ["toString(year) + '~' >= $since", 'toString(year) <= $until'] : [],
  );
  return `CALL (now) {
  OPTIONAL MATCH (text:Document)
  WHERE text.date > '' AND text.inRecord AND ${passed('text.dateTo', scope.known)}
  WITH now, toInteger(left(text.date, 4)) AS published
  WITH toInteger(left(now, 4)) AS latest, collect(DISTINCT published) AS published
  WITH
    published,
    latest,
    reduce(first = latest, year IN published | CASE WHEN year <= first THEN year - 1 ELSE first END) AS first
  RETURN
    [year IN coalesce(range(first, latest), []) WHERE ${within} | toString(year)] AS years,
    [year IN published + [year IN published | year - 1] | toString(year)] AS reportedOn
}`;
}

/** Clauses that bind the keys which a subject is asked about under, as `rowKeys` or `columnKeys`. */
export function keysOfSubject(name: 'row' | 'column', dimension: CoverageDimension): string {
  const { of, finds } = dimensions[dimension];
  if (of === 'work') return `WITH *, ['${ANY}'] AS ${name}Keys`;
  if (of === 'year') {
    return `WITH *, [year IN years WHERE year >= left(coalesce(began, ''), 4)] AS ${name}Keys
WHERE size(${name}Keys) > 0`;
  }
  return `CALL (node) {
  ${finds}
  RETURN ${orNone('collect(DISTINCT key.id)')} AS ${name}Keys
}`;
}

/** Clauses that bind the keys which one piece of work counts under, as `rowsDone` or `columnsDone`. */
export function keysOfWork(name: 'row' | 'column', dimension: CoverageDimension): string {
  const { of, finds } = dimensions[dimension];
  if (of === 'subject') return `WITH *, ${name}Keys AS ${name}sDone`;
  if (of === 'year') {
    return `WITH
    *,
    [year IN ${name}Keys WHERE left(firstDay, 4) <= year AND year <= left(lastDay, 4)] AS ${name}sDone`;
  }
  return `CALL (worker, done) {
    ${finds}
    RETURN ${orNone('collect(DISTINCT key.id)')} AS ${name}sDone
  }`;
}

const orNone = (keys: string) => `CASE WHEN count(key) = 0 THEN ['${NONE}'] ELSE ${keys} END`;
