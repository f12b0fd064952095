import { type Choice, type FilterMaker, type Filter, nothingChosen } from './filter.js';
import { PeriodFilter, PeriodSetFilter } from './inputs.js';
import { chooseQuantified, quantified } from './quantified.js';
import { overlaps, spanOf, undated } from './spans.js';

interface Dated {
  readonly description: string;
  /** The properties that hold its dates. */
  readonly dates: readonly string[];
}

/** A filter on the time of a node: its date overlaps the period. */
export function period({ description, dates }: Dated): FilterMaker {
  return (field): Filter<PeriodFilter> => {
    const overlap = overlaps('node', dates, `$${field}Since`, `$${field}Until`);
    return {
      description,
      type: () => PeriodFilter,
      fragments: {
        dated: { where: overlap },
        datedOrNot: { where: `(${overlap} OR (${undated('node', dates)}))` },
      },
      choose: (given) => choosePeriod(field, given),
    };
  };
}

function choosePeriod(field: string, given: PeriodFilter | null | undefined): Choice {
  if (given == null) return nothingChosen;
  const { since, until } = spanOf(field, given);
  return {
    fragments: [given.includeUndated ? 'datedOrNot' : 'dated'],
    params: { [`${field}Since`]: since, [`${field}Until`]: until },
  };
}

/** A filter on the time of the source that a node stands in. */
export function periodOfSource({
  description,
  pattern,
}: {
  description: string;
  pattern: string;
}): FilterMaker {
  return (field): Filter<PeriodFilter> => {
    const overlap = overlaps('source', ['date'], `$${field}Since`, `$${field}Until`);
    const either = `(${overlap} OR ${undated('source', ['date'])})`;
    return {
      description,
      type: () => PeriodFilter,
      fragments: {
        dated: { where: `EXISTS { MATCH ${pattern} WHERE ${overlap} }` },
        datedOrNot: { where: `EXISTS { MATCH ${pattern} WHERE ${either} }` },
      },
      choose: (given) => choosePeriod(field, given),
    };
  };
}

interface InEachPeriod {
  readonly description: string;
  /** Cypher from `node` to `work`. */
  readonly pattern: string;
  /** What else must hold of it. */
  readonly holds: string;
}

/** A filter on several periods: that there is work of a node in each of them, in some, in none. */
export function inPeriods({ description, pattern, holds }: InEachPeriod): FilterMaker {
  return (field): Filter<PeriodSetFilter> => {
    const dated = overlaps('work', ['date', 'period'], 'given.since', 'given.until');
    const checked = "coalesce(work.verification, '') <> 'UNVERIFIED'";
    return {
      description,
      type: () => PeriodSetFilter,
      fragments: quantified(field, { pattern, holds: `${holds} AND ${dated} AND ${checked}` }),
      choose: (given) =>
        given == null ? nothingChosen : chooseQuantified(field, given, (one) => spanOf(field, one)),
    };
  };
}
