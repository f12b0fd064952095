import { passed } from '../chain/as-of.js';
import { inPlaces } from '../chain/places.js';
import { all, linkCounts, nodeCounts } from '../chain/weight.js';
import type { GapPart, GapScope } from './gap.scope.js';

/** The gaps that are told without looking at work. */
const withoutWork = new Set(['SHORTFALL', 'UNMANDATED']);

const nothing = 'WITH *, {} AS work, null AS latest, [] AS links';

/**
 * Clauses that look at the work of each `node`: `work` holds what a gap is told by, `latest` the work that
 * was reported last, `links` what leads to it.
 *
 * Work is what is done or under way: what is announced, offered, moved or given up is linked, but is no
 * reported activity. What bears no date is of the year of its report or the year before, since reports
 * are of the year before.
 */
export function gapWork(scope: GapScope): string {
  const parts = scope.parts.filter(({ gaps }) => gaps.some((gap) => !withoutWork.has(gap)));
  if (parts.length === 0) return nothing;
  const during = scope.inPeriod ? 'firstDay <= $until AND lastDay >= $since' : 'done IS NOT NULL';
  return `CALL (node, places) {
  ${linkedWork(scope, parts)}
  ${figures(scope)}
  WITH *, ${during} AS counts
  ORDER BY coalesce(lastDay, '') DESC, done.sort
  RETURN
    collect(DISTINCT link) AS links,
    collect(done)[0] AS latest,
    {
      strongest: max(link.strengthRank),
      workers: count(DISTINCT worker),
      activities: count(DISTINCT done),
      during: count(DISTINCT CASE WHEN counts THEN done END),
      figures: sum(CASE WHEN counts THEN figures ELSE 0 END),
      documents: count(CASE WHEN NOT worker:Activity AND NOT worker:Programme THEN worker END),
      first: min(firstDay),
      last: max(lastDay)
    } AS work
}`;
}

/**
 * Clauses from `node` and `places` to what is linked to the node: `link`, `worker`, and what it did
 * (`done`, null where nothing is reported) with its `firstDay` and `lastDay`.
 */
export function linkedWork(scope: GapScope, parts: readonly GapPart[]): string {
  const patterns = parts.flatMap(({ subject }) =>
    subject.work ? [`MATCH ${subject.work}\n    WHERE node:${subject.kind}`] : [],
  );
  return `${workers(scope, patterns)}
  ${doneBy(scope)}${scope.inRegion ? `\n  WITH * WHERE ${inPlaces('[worker, done]')}` : ''}`;
}

/** What serves or answers the subject, or is done under it, by links that count. */
function workers(scope: GapScope, patterns: readonly string[]): string {
  const each = patterns.map((pattern) => `${pattern}\n    RETURN link, worker`);
  return `CALL (node) {
    ${each.join('\n    UNION\n    ')}
  }
  WITH link, worker
  WHERE ${all([linkCounts('link', scope), nodeCounts('worker', scope)])}`;
}

/** The activities of each worker, itself included, with their first and last day; null where there is none. */
function doneBy(scope: GapScope): string {
  const isDone = all([
    "coalesce(done.status, 'DONE') IN ['DONE', 'ONGOING']",
    '(done:Activity OR (done = worker AND NOT done:Programme))',
    nodeCounts('done', scope),
  ]);
  const isKnown = scope.known === 'ever' ? 'true' : '(reports > 0 OR NOT done:Activity)';
  return `OPTIONAL MATCH (worker)<-[:UNDER|PART_OF]-{0,2}(done)
  WHERE ${isDone}
  CALL (done) {
    MATCH (done)<-[:STATES]-(paragraph:Paragraph)
    MATCH (text:Node {id: paragraph.text})
    WHERE ${passed('text.dateTo', scope.known)}
    RETURN count(text) AS reports, min(text.dateFrom) AS reportFrom, max(text.dateTo) AS reportTo
  }
  WITH link, worker, CASE WHEN ${isKnown} THEN done END AS done, reportFrom, reportTo
  WITH
    link,
    worker,
    done,
    CASE
      WHEN done IS NOT NULL
        THEN coalesce(done.dateFrom, done.dateTo, toString(toInteger(left(reportFrom, 4)) - 1))
    END AS firstDay,
    CASE
      WHEN done IS NOT NULL THEN coalesce(done.dateTo, reportTo) + '~'
    END AS lastDay`;
}

/** How many figures and outcomes are attributed to the worker or to what it did. */
function figures(scope: GapScope): string {
  const counts = all([
    linkCounts('came', { ...scope, strong: false }),
    nodeCounts('figure', scope),
    '(figure:Result OR figure:Outcome)',
  ]);
  return `CALL (worker, done) {
    UNWIND [worker, done] AS origin
    MATCH (origin)<-[came:ATTRIBUTED_TO]-(figure)
    WHERE ${counts}
    RETURN count(DISTINCT figure) AS figures
  }`;
}
