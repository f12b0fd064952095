import { int, type Params } from '../db/db.js';
import { ApiError } from '../errors.js';
import { fromCursor, pageSize, toCursor } from '../shared/page.js';
import type { GapArgs } from './gap.args.js';
import { scopeQuestion } from './gap.given.js';
import type { GapScope } from './gap.scope.js';
import { subjects } from './gap.subjects.js';

export interface GapQuestion {
  readonly scope: GapScope;
  readonly params: Params;
  readonly first: number;
}

/** @throws ApiError BAD_USER_INPUT or LIMIT_EXCEEDED for what cannot be asked */
export function gapQuestion(args: GapArgs): GapQuestion {
  const { staleYears } = args;
  if (staleYears < 1 || staleYears > 100) {
    throw new ApiError('BAD_USER_INPUT', `"staleYears" (${staleYears}) must be from 1 to 100.`);
  }
  const first = pageSize(args.first);
  const [afterSort, afterGap] = args.after == null ? [null, null] : fromCursor(args.after, 2);
  const parts = subjects.flatMap((subject) => {
    const gaps = subject.gaps.filter((gap) => args.kinds == null || args.kinds.includes(gap));
    return gaps.length === 0 ? [] : [{ subject, gaps }];
  });
  const asked = scopeQuestion(args, parts);
  return {
    scope: { ...asked.scope, goesOn: args.after != null },
    params: { ...asked.params, staleYears: int(staleYears), afterSort, afterGap },
    first,
  };
}

export function gapCursor(sort: string, gap: string): string {
  return toCursor([sort, gap]);
}
