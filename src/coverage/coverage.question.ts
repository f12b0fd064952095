import type { Params } from '../db/db.js';
import { ApiError } from '../errors.js';
import { scopeQuestion } from '../gap/gap.given.js';
import { subjects } from '../gap/gap.subjects.js';
import { fromCursor } from '../shared/page.js';
import type { CoverageDimension, CoverageSubject } from './coverage-words.type.js';
import type { CoverageArgs, CoverageMembersArgs } from './coverage.args.js';
import type { CoverageScope } from './coverage.keys.js';

interface Question {
  readonly scope: CoverageScope;
  readonly params: Params;
}

const kinds: Readonly<Record<CoverageSubject, string>> = {
  COMMITMENTS: 'Commitment',
  MANDATES: 'Mandate',
};

/** @throws ApiError BAD_USER_INPUT for what cannot be asked */
export function coverageQuestion(args: CoverageArgs): Question {
  const { rows, columns } = args;
  if (rows === columns) {
    throw new ApiError(
      'BAD_USER_INPUT',
      `"rows" and "columns" are both ${rows}; choose two dimensions.`,
    );
  }
  const parts = subjects
    .filter(({ kind }) => kind === kinds[args.of])
    .map((subject) => ({ subject, gaps: ['UNREPORTED'] as const }));
  const { scope, params } = scopeQuestion(args, parts);
  return { scope: { ...scope, rows, columns }, params };
}

/** @throws ApiError BAD_USER_INPUT for what cannot be asked */
export function membersQuestion(
  args: CoverageMembersArgs,
  after: string | null | undefined,
): Question {
  const { scope, params } = coverageQuestion(args);
  refuseBadYear('row', args.rows, args.row);
  refuseBadYear('column', args.columns, args.column);
  return {
    scope: { ...scope, goesOn: after != null },
    params: {
      ...params,
      row: args.row ?? null,
      column: args.column ?? null,
      share: args.share,
      afterSort: after == null ? null : fromCursor(after, 1)[0],
    },
  };
}

function refuseBadYear(
  argument: string,
  dimension: CoverageDimension,
  key: string | null | undefined,
): void {
  if (dimension !== 'YEAR' || key == null || /^\d{4}$/.test(key)) return;
  throw new ApiError(
    'BAD_USER_INPUT',
    `"${argument}" (${JSON.stringify(key.slice(0, 60))}) is no year; give the "key" of a ${argument}: "2019".`,
  );
}
