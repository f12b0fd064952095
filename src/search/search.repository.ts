import { z } from 'zod';
import { int, type Db, type Params } from '../db/db.js';
import { nodeColumn, type GraphNode } from '../graph/instance.js';
import type { Kind } from '../graph/kinds.js';
import { asksFor, sidesOf } from './asks.js';
import { FacetKind } from './facet.type.js';
import { fieldNames, type FieldName } from './fields.js';
import {
  countStatement,
  facetStatement,
  findStatement,
  type SearchScope,
} from './search.statement.js';
import type { SearchText } from './words.js';

/** What is searched for; the same for every page. */
export interface Search {
  readonly text: SearchText;
  /** All kinds unless told. */
  readonly kinds?: readonly Kind[] | undefined;
  readonly scope: SearchScope;
  /** Those of the scope. */
  readonly params: Params;
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
  { text, kinds, scope, params }: Search,
  first: number,
  after: { readonly score: number; readonly id: string } | undefined,
): Promise<Found[]> {
  const asks = asksFor(text, kinds);
  if (asks.length === 0) return [];
  const page = {
    sides: sidesOf(text),
    afterScore: after?.score ?? null,
    afterId: after?.id ?? null,
    limit: int(first + 1),
  };
  return db.read(findStatement(scope), { ...params, ...page, asks, most: int(MOST) }, row);
}

export async function countByText(db: Db, { text, kinds, scope, params }: Search): Promise<number> {
  const asks = asksFor(text, kinds);
  if (asks.length === 0) return 0;
  const shape = z.object({ total: z.number() });
  const all = { ...params, asks, most: int(MOST) };
  const [counted] = await db.read(countStatement(scope), all, shape);
  return counted?.total ?? 0;
}

const facetRow = z.object({
  by: z.enum(FacetKind),
  valueCount: z.number(),
  key: z.string(),
  node: nodeColumn.nullable(),
  count: z.number(),
});
export type FacetRow = z.infer<typeof facetRow>;

/** The values of every facet of what a search finds, those of most first, what has none last. */
export async function findFacets(
  db: Db,
  { text, kinds, scope, params }: Search,
): Promise<FacetRow[]> {
  const asks = asksFor(text, kinds);
  if (asks.length === 0) return [];
  return db.read(facetStatement(scope), { ...params, asks, most: int(MOST) }, facetRow);
}
