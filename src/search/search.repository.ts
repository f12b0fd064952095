import { z } from 'zod';
import { int, type Db } from '../db/db.js';
import { query } from '../db/query.js';
import { nodeColumn, type GraphNode } from '../graph/instance.js';
import type { Kind } from '../graph/kinds.js';
import { asksFor, sidesOf } from './asks.js';
import { fieldNames, type FieldName } from './fields.js';
import type { SearchText } from './words.js';

/** What is searched for; the same for every page. */
export interface Search {
  readonly text: SearchText;
  /** All kinds unless told. */
  readonly kinds?: readonly Kind[] | undefined;
}

export interface Found {
  readonly node: GraphNode;
  readonly score: number;
  readonly field: FieldName;
}

/** Answers taken of each question: beyond the best thousand nobody reads on, and a page stays quick. */
const MOST = 1_000;

const row = z.object({ node: nodeColumn, score: z.number(), field: z.enum(fieldNames) });

/** A page of what a search finds and one more, which tells that there is a next page. */
export async function findByText(
  db: Db,
  { text, kinds }: Search,
  first: number,
  after: { readonly score: number; readonly id: string } | undefined,
): Promise<Found[]> {
  const asks = asksFor(text, kinds);
  if (asks.length === 0) return [];
  const params = {
    asks,
    sides: sidesOf(text),
    most: int(MOST),
    afterScore: after?.score ?? null,
    afterId: after?.id ?? null,
    limit: int(first + 1),
  };
  return db.read(query('search/find'), params, row);
}

export async function countByText(db: Db, { text, kinds }: Search): Promise<number> {
  const asks = asksFor(text, kinds);
  if (asks.length === 0) return 0;
  const shape = z.object({ total: z.number() });
  const [counted] = await db.read(query('search/count'), { asks, most: int(MOST) }, shape);
  return counted?.total ?? 0;
}
