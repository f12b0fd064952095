import { z } from 'zod';
import { type Db, int } from '../db/db.js';
import { nodeColumn } from '../graph/instance.js';
import type { ComparisonQuestion } from './comparison.question.js';
import { comparisonCountStatement, comparisonStatement } from './comparison.statement.js';

const told = z.object({
  activities: z.number(),
  figures: z.number(),
  evidence: z.array(z.string()),
  /** Whether the record holds what would report it. */
  covered: z.boolean(),
  /** The time that the side is about; null where its text has no date. */
  first: z.string().nullable(),
  last: z.string().nullable(),
});
/** What one side tells of something. */
export type SideTold = z.infer<typeof told>;

const figure = z.object({
  indicator: nodeColumn,
  figure: nodeColumn,
  /** What it is a figure of: places, substances, groups. */
  things: z.array(z.string()),
  isFrom: z.boolean(),
});
export type FigureRow = z.infer<typeof figure>;

const row = z.object({ key: nodeColumn, from: told, to: told, figures: z.array(figure) });
export type ComparisonRow = z.infer<typeof row>;

/** A page of comparisons and one more, which tells that there is a next page. */
export async function findComparisons(
  db: Db,
  { scope, params }: ComparisonQuestion,
  first: number,
): Promise<ComparisonRow[]> {
  if (scope.states.length === 0) return [];
  return db.read(comparisonStatement(scope), { ...params, limit: int(first + 1) }, row);
}

export async function countComparisons(
  db: Db,
  { scope, params }: ComparisonQuestion,
): Promise<number> {
  if (scope.states.length === 0) return 0;
  const [found] = await db.read(
    comparisonCountStatement(scope),
    params,
    z.object({ total: z.number() }),
  );
  return found?.total ?? 0;
}
