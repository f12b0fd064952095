import { type FilterMaker, type Filter, type Fragment, nothingChosen } from './filter.js';
import { WorkFilter } from './inputs.js';
import { strengthRanks } from './linked.js';
import { overlaps, spanOf, undated } from './spans.js';

interface Work {
  readonly description: string;
  /** Cypher from `node` to `work` by a `link` whose strength counts. */
  readonly pattern: string;
  readonly dates: readonly string[];
}

/** Each way of asking, and the name of its fragment. */
const name = (exists: boolean, when: 'everWorked' | 'dated' | 'datedOrNot', checked: boolean) =>
  `${exists ? 'some' : 'nothing'} ${when} ${checked ? 'checked' : 'any'}`;

/** A filter on the work that serves or belongs to a node: that there is some, or none, in a period. */
export function work({ description, pattern, dates }: Work): FilterMaker {
  return (field): Filter<WorkFilter> => {
    // What is told "since 2003" was told until its text came out, and of no year after it.
    const overlap = overlaps('work', dates, `$${field}Since`, `$${field}Until`, 'reportedTo');
    const times = {
      everWorked: [],
      dated: [overlap],
      datedOrNot: [`(${overlap} OR (${undated('work', dates)}))`],
    };
    const fragments: Record<string, Fragment> = {};
    for (const checked of [true, false]) {
      for (const when of ['everWorked', 'dated', 'datedOrNot'] as const) {
        const holds = [
          `coalesce(link.strengthRank, 0) >= $${field}Strength`,
          ...times[when],
          ...(checked ? ["coalesce(work.verification, '') <> 'UNVERIFIED'"] : []),
        ];
        const found = `EXISTS { MATCH ${pattern} WHERE ${holds.join(' AND ')} }`;
        fragments[name(true, when, checked)] = { where: found };
        fragments[name(false, when, checked)] = { where: `NOT ${found}` };
      }
    }
    return {
      description,
      type: () => WorkFilter,
      fragments,
      choose(given) {
        if (given == null) return nothingChosen;
        const { exists, during, includeUndated, minimumStrength, includeUnverified } = given;
        const span = during == null ? undefined : spanOf(`${field}.during`, during);
        const when = span === undefined ? 'everWorked' : includeUndated ? 'datedOrNot' : 'dated';
        return {
          fragments: [name(exists ?? true, when, !includeUnverified)],
          params: {
            [`${field}Since`]: span?.since ?? null,
            [`${field}Until`]: span?.until ?? null,
            [`${field}Strength`]: minimumStrength == null ? 0 : strengthRanks[minimumStrength],
          },
        };
      },
    };
  };
}
