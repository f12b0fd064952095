import { argumentSpan } from '../chain/as-of.js';
import type { Params } from '../db/db.js';
import { ApiError } from '../errors.js';
import { yearAfter } from '../gap/gap.given.js';
import { fromCursor } from '../shared/page.js';
import { ComparisonState } from './comparison-words.type.js';
import type { ComparisonArgs, ComparisonSide } from './comparison.args.js';
import type { Side } from './comparison.sides.js';
import type { ComparisonScope } from './comparison.statement.js';

export interface ComparisonQuestion {
  readonly scope: ComparisonScope;
  readonly params: Params;
}

const everyState = Object.keys(ComparisonState) as ComparisonState[];

/** @throws ApiError BAD_USER_INPUT for what cannot be asked */
export function comparisonQuestion(
  args: ComparisonArgs,
  after: string | null | undefined,
): ComparisonQuestion {
  const from = sideQuestion('from', args.from);
  const to = sideQuestion('to', args.to);
  if (meaningOf(args.from) === meaningOf(args.to)) {
    throw new ApiError('BAD_USER_INPUT', '"from" and "to" are the same; give two sides.');
  }
  return {
    scope: {
      by: args.by,
      from: from.side,
      to: to.side,
      states: args.states ?? everyState,
      inTheme: args.theme != null,
      ofEntity: args.entity != null,
      inRegion: args.region != null,
      checked: !args.includeUnverified,
      goesOn: after != null,
    },
    params: {
      ...from.params,
      ...to.params,
      theme: args.theme ?? null,
      entity: args.entity ?? null,
      region: args.region ?? null,
      afterSort: after == null ? null : fromCursor(after, 1)[0],
    },
  };
}

const meaningOf = ({ document, period }: ComparisonSide) =>
  JSON.stringify([document ?? null, period?.from ?? null, period?.to ?? null]);

function sideQuestion(
  name: Side['name'],
  { document, period }: ComparisonSide,
): { side: Side; params: Params } {
  if (document == null && period == null) {
    throw new ApiError('BAD_USER_INPUT', `"${name}" is empty; give "document" or "period".`);
  }
  const span = period == null ? undefined : argumentSpan(`${name}.period`, period);
  return {
    side: { name, inDocument: document != null, inPeriod: span !== undefined },
    params: {
      [`${name}Document`]: document ?? null,
      [`${name}Since`]: span?.since ?? null,
      [`${name}Until`]: span?.until ?? null,
      [`${name}YearAfter`]: span === undefined ? null : yearAfter(span.until),
    },
  };
}
