import type { Absence } from '../chain/hop.type.js';
import type { GraphNode } from '../graph/instance.js';
import type { ComparisonState } from './comparison-words.type.js';
import type { ComparisonRow, FigureRow, SideTold } from './comparison.repository.js';
import { ComparedFigures, Comparison, ComparisonReport } from './comparison.type.js';
import { figureReasons, stateReason } from './comparison.words.js';
import { compareFigures } from './difference.js';
import { figureOf } from './figure.js';

/** The most figures that are shown of one side, and the most differences. */
const MOST = 20;

/** A comparison as the API tells it. */
export function comparisonOf({ key, from, to, figures }: ComparisonRow): Comparison {
  const state = stateOf(from, to);
  const absence =
    state === 'CONTINUED' ? null : absenceOf(key, state === 'NEWLY_REPORTED' ? from : to);
  const reason = stateReason(state, absence);
  const ids = new Set(figures.map(({ indicator }) => indicator.id));
  return Object.assign(new Comparison(), {
    subject: key,
    state,
    absence,
    from: reportOf(from),
    to: reportOf(to),
    allFigures: [...ids].map((id) =>
      comparedFigures(figures.filter(({ indicator }) => indicator.id === id)),
    ),
    reasonEn: reason.en,
    reasonZh: reason.zh,
  });
}

/** What reports a thing has a paragraph. */
function stateOf(from: SideTold, to: SideTold): ComparisonState {
  if (from.evidence.length === 0) return 'NEWLY_REPORTED';
  return to.evidence.length === 0 ? 'NOT_REPORTED_ANY_MORE' : 'CONTINUED';
}

function absenceOf(key: GraphNode, { covered, first, last }: SideTold): Absence {
  if (!covered) return 'OUTSIDE_SOURCES';
  const began = (key.dateFrom ?? key.periodFrom ?? null) as string | null;
  const ended = (key.periodTo ?? null) as string | null;
  const isLater = began !== null && last !== null && began > last;
  const isOver = ended !== null && first !== null && `${ended}~` < first;
  return isLater || isOver ? 'NOT_APPLICABLE' : 'NOT_REPORTED';
}

function reportOf({ activities, figures, evidence }: SideTold): ComparisonReport {
  return Object.assign(new ComparisonReport(), {
    activityCount: activities,
    figureCount: figures,
    evidenceIds: evidence,
  });
}

function comparedFigures(rows: FigureRow[]): ComparedFigures {
  const [from, to] = [true, false].map((side) =>
    rows.filter(({ isFrom }) => isFrom === side).map(figureOf),
  ) as [ReturnType<typeof figureOf>[], ReturnType<typeof figureOf>[]];
  const { comparability, differences } = compareFigures(from, to);
  const reason = figureReasons[comparability];
  return Object.assign(new ComparedFigures(), {
    indicator: rows[0]!.indicator,
    from: from.slice(0, MOST).map(({ node }) => node),
    fromCount: from.length,
    to: to.slice(0, MOST).map(({ node }) => node),
    toCount: to.length,
    comparability,
    differences: differences.slice(0, MOST),
    reasonEn: reason.en,
    reasonZh: reason.zh,
  });
}
