import { z } from 'zod';
import type { Db } from '../db/db.js';
import { type Way, wayColumns } from '../link/way.js';
import { chainCountStatement, chainStatement } from './chain.statement.js';
import type { ChainQuestion } from './chain.question.js';

export interface ChainRow extends Way {
  readonly sort: string;
  readonly key: string;
  readonly complete: boolean;
  /** What was looked for and is not there. */
  readonly missing: ('COMMITMENT' | 'ACTIVITY' | 'RESULT')[];
  /** When the text was adopted that the chain begins with; null if unknown. */
  readonly adopted: string | null;
  /** Date of the newest text of the record. */
  readonly until: string | null;
  /** Whether the record has the commitments of the text that the chain begins with. */
  readonly holdsCommitments: boolean;
}

const row: z.ZodType<ChainRow> = z.object({
  sort: z.string(),
  key: z.string(),
  ...wayColumns,
  complete: z.boolean(),
  missing: z.array(z.enum(['COMMITMENT', 'ACTIVITY', 'RESULT'])),
  adopted: z.string().nullable(),
  until: z.string().nullable(),
  holdsCommitments: z.boolean(),
});
const count = z.object({ total: z.number() });

/** A page of chains, top first, and one more, which tells that there is a next page. */
export function findChains(db: Db, { scope, params }: ChainQuestion): Promise<ChainRow[]> {
  return db.read(chainStatement(scope), params, row);
}

export async function countChains(db: Db, { scope, params }: ChainQuestion): Promise<number> {
  const [found] = await db.read(chainCountStatement(scope), params, count);
  return found?.total ?? 0;
}
