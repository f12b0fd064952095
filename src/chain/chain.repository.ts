import { z } from 'zod';
import type { Db } from '../db/db.js';
import { nodeColumn, type GraphNode } from '../graph/instance.js';
import { linkTypes, type LinkType } from '../graph/link-types.js';
import { chainCountStatement, chainStatement } from './chain.statement.js';
import type { ChainQuestion } from './chain.question.js';

const link = z.object({
  type: z.enum(Object.keys(linkTypes) as [LinkType, ...LinkType[]]),
  /** The identifier of the node that it starts at. */
  start: z.string(),
  properties: z.looseObject({
    strength: z.enum(['STATED', 'PLACED', 'INFERRED']).optional(),
    evidence: z.array(z.string()).optional(),
  }),
});
export type ChainLink = z.infer<typeof link>;

export interface ChainRow {
  readonly sort: string;
  readonly key: string;
  readonly nodes: GraphNode[];
  /** Between the nodes, so one fewer. */
  readonly links: ChainLink[];
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
  nodes: z.array(nodeColumn),
  links: z.array(link),
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
