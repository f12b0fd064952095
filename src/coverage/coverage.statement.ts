import { all } from '../chain/weight.js';
import type { Query } from '../db/query.js';
import { gapBeginning } from '../gap/gap.beginning.js';
import { gapRecord } from '../gap/gap.record.js';
import { gapStart } from '../gap/gap.start.js';
import { linkedWork } from '../gap/gap.work.js';
import { dimensions } from './coverage.dimensions.js';
import {
  type CoverageScope,
  hasYears,
  keysOfSubject,
  keysOfWork,
  yearsOfRecord,
} from './coverage.keys.js';

/**
 * A whole matrix in one statement. Each subject is looked at once, and counts once in each cell that it
 * belongs to, in each total once.
 *
 * params   $instrument, $theme, $entity, $minimumStrength, $asOf, $region, $since, $until, $yearAfter
 * returns  one row: counts (LIST<MAP> of row and column, null for all of them; done: whether of subjects
 *          with reported work; subjects; outside: those of which the record could not tell), rowNodes
 *          and columnNodes (the nodes of the keys)
 */
export function matrixStatement(scope: CoverageScope): Query {
  const year = scope.rows === 'YEAR' ? 'row' : 'column';
  const text = `${found(scope)}
CALL (rowKeys, columnKeys, work) {
  UNWIND rowKeys + [null] AS row
  UNWIND columnKeys + [null] AS column
  RETURN row, column, false AS done
  UNION ALL
  UNWIND work AS one
  UNWIND one.rows + [null] AS row
  UNWIND one.columns + [null] AS column
  RETURN DISTINCT row, column, true AS done
}
WITH row, column, done, ${outside(scope, year)} AS outside
WITH row, column, done, count(*) AS subjects, sum(CASE WHEN outside THEN 1 ELSE 0 END) AS outside
WITH collect({row: row, column: column, done: done, subjects: subjects, outside: outside}) AS counts
${nodesOf('row')}
${nodesOf('column')}
RETURN counts, rowNodes, columnNodes`;
  return { name: 'coverage/matrix', text };
}

/**
 * A page of the members of a cell.
 *
 * params   those of the matrix; $row and $column, null for all of them; $share (a CoverageShare);
 *          $limit (int); $afterSort if it goes on after a cursor
 * returns  node; in the order of everything
 */
export function membersStatement(scope: CoverageScope): Query {
  const text = `${members(scope)}${scope.goesOn ? ' AND node.sort > $afterSort' : ''}
WITH node
ORDER BY node.sort
LIMIT $limit
RETURN properties(node) AS node`;
  return { name: 'coverage/members', text };
}

/** How many members a cell has, for `totalCount`. */
export function memberCountStatement(scope: CoverageScope): Query {
  const text = `${members({ ...scope, goesOn: false })}\nRETURN count(node) AS total`;
  return { name: 'coverage/members/count', text };
}

/** Clauses that bind each member. What is asked about does not depend on who did the work, or where. */
function members(scope: CoverageScope): string {
  const asked = (['row', 'column'] as const)
    .filter((side) => dimensions[scope[`${side}s`]].of !== 'work')
    .map((side) => `($${side} IS NULL OR $${side} IN ${side}Keys)`);
  return `${found(scope)}
WITH
  node,
  any(one IN work WHERE ($row IS NULL OR $row IN one.rows) AND ($column IS NULL OR $column IN one.columns)) AS reported,
  ${outside(scope, scope.rows === 'YEAR' ? '$row' : '$column')} AS outside,
  ${asked.join(' AND ') || 'true'} AS asked
WHERE asked AND CASE $share
  WHEN 'ALL' THEN true
  WHEN 'REPORTED' THEN reported
  WHEN 'UNKNOWN' THEN outside AND NOT reported
  ELSE NOT reported AND NOT outside
END`;
}

/**
 * Clauses that bind every subject as `node`, when it `began`, the keys that it is asked about under, and
 * `work`: the rows and columns of each piece of reported work.
 */
function found(scope: CoverageScope): string {
  const timed = hasYears(scope) || scope.inPeriod;
  const undated = timed ? 'firstDay IS NULL OR lastDay IS NULL' : 'false';
  const counts = all([
    ...(scope.inPeriod ? ['firstDay <= $until', 'lastDay >= $since'] : []),
    ...(hasYears(scope) ? ['size(rowsDone) > 0', 'size(columnsDone) > 0'] : []),
  ]);
  return `${gapRecord(scope)}
${hasYears(scope) ? yearsOfRecord(scope) : 'WITH *'}
CALL (${['places', 'texts', ...scope.filters].join(', ')}) {
  ${scope.parts.map((part) => gapStart(scope, part)).join('\n  UNION ALL\n  ')}
}
${gapBeginning(scope)}
WITH *, coalesce(adopted, reported) AS began
${scope.inPeriod ? 'WHERE began IS NULL OR began <= $until' : ''}
${keysOfSubject('row', scope.rows)}
${keysOfSubject('column', scope.columns)}
CALL (node, places, rowKeys, columnKeys) {
  ${linkedWork(scope, scope.parts)}
  WITH worker, done, firstDay, lastDay
  WHERE done IS NOT NULL
  ${keysOfWork('row', scope.rows)}
  ${keysOfWork('column', scope.columns)}
  RETURN
    collect(DISTINCT CASE WHEN ${counts} THEN {rows: rowsDone, columns: columnsDone} END) AS work,
    count(CASE WHEN ${undated} THEN done END) > 0 AS undated
}`;
}

/**
 * Cypher that tells whether the record could not report work of a subject: it is younger than every
 * text, no text reports on the time that is asked about, or the time of its work is not known.
 *
 * @param year the year asked about, or null for all of them, where years are a dimension
 */
function outside(scope: CoverageScope, year: string): string {
  const younger = "coalesce(until IS NULL OR began > until + '~', false)";
  const keys = scope.rows === 'YEAR' ? 'rowKeys' : 'columnKeys';
  const silent = hasYears(scope)
    ? `CASE WHEN ${year} IS NULL THEN none(one IN ${keys} WHERE one IN reportedOn) ELSE NOT ${year} IN reportedOn END`
    : 'NOT covered';
  const timed = hasYears(scope) || scope.inPeriod;
  return timed ? `${younger} OR began IS NULL OR undated OR ${silent}` : younger;
}

function nodesOf(name: 'row' | 'column'): string {
  return `CALL (counts) {
  UNWIND counts AS one
  WITH DISTINCT one.${name} AS key
  MATCH (node:Node {id: key})
  RETURN collect(properties(node)) AS ${name}Nodes
}`;
}
