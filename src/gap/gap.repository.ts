import { z } from 'zod';
import { type Db, int } from '../db/db.js';
import { type GraphNode, nodeColumn } from '../graph/instance.js';
import { GapKind } from './gap-kind.type.js';
import type { GapQuestion } from './gap.question.js';
import { gapCountStatement, gapStatement } from './gap.statement.js';

const facts = z.object({
  /** Null where the text has no date. */
  adopted: z.string().nullable(),
  /** Date of the first text that speaks of it. */
  reported: z.string().nullable(),
  /** Date of the newest text of the record. */
  until: z.string().nullable(),
  /** Whether the record reports on the period that was asked about. */
  covered: z.boolean(),
  /** Work that a source says answers a shortfall. */
  answers: z.number(),
  workers: z.number().nullish(),
  activities: z.number().nullish(),
  /** Activities of the period, or all where none was asked about. */
  during: z.number().nullish(),
  /** When the first and the last activity were, the last with a `~` behind it. */
  first: z.string().nullish(),
  last: z.string().nullish(),
});
/** What a gap is told by. */
export type GapFacts = z.infer<typeof facts>;

export interface GapRow {
  readonly gap: GapKind;
  readonly node: GraphNode;
  readonly facts: GapFacts;
  readonly latest: GraphNode | null;
  readonly told: string[];
  readonly rests: string[];
}

const row: z.ZodType<GapRow> = z.object({
  gap: z.enum(GapKind),
  node: nodeColumn,
  facts,
  latest: nodeColumn.nullable(),
  told: z.array(z.string()),
  rests: z.array(z.string()),
});
const count = z.object({ total: z.number() });

/** A page of gaps and one more, which tells that there is a next page. */
export async function findGaps(db: Db, { scope, params, first }: GapQuestion): Promise<GapRow[]> {
  if (scope.parts.length === 0) return [];
  return db.read(gapStatement(scope), { ...params, limit: int(first + 1) }, row);
}

export async function countGaps(db: Db, { scope, params }: GapQuestion): Promise<number> {
  if (scope.parts.length === 0) return 0;
  const [found] = await db.read(gapCountStatement(scope), params, count);
  return found?.total ?? 0;
}
