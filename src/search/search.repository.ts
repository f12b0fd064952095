import { z } from 'zod';
import { int, type Db, type Params } from '../db/db.js';
import { nodeColumn, type GraphNode } from '../graph/instance.js';
import type { Kind } from '../graph/kinds.js';
import { asksFor, sidesOf } from './asks.js';
import { FacetKind } from './facet.type.js';
import { fieldNames, type FieldName } from './fields.js';
import { type SearchScope, searchStatement } from './search.statement.js';
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

/** Which page, and whether everything that is found is counted by facets too. */
export interface SearchPart {
  readonly first: number;
  readonly after: { readonly score: number; readonly id: string } | undefined;
  readonly withFacets: boolean;
}

export interface Found {
  readonly node: GraphNode;
  readonly score: number;
  readonly field: FieldName;
}

/** Answers taken of each question: beyond the best thousand nobody reads on, and a page stays quick. */
const MOST = 1_000;

const facet = z.object({
  by: z.enum(FacetKind),
  valueCount: z.number(),
  values: z.array(z.object({ key: z.string(), node: nodeColumn.nullable(), count: z.number() })),
});
export type FacetRow = z.infer<typeof facet>;

const row = z.object({
  page: z.array(z.object({ node: nodeColumn, score: z.number(), field: z.enum(fieldNames) })),
  total: z.number(),
  facets: z.array(facet).default([]),
});

/** What a search gives; of the page one more, which tells that there is a next page. */
export type SearchAnswer = z.infer<typeof row>;

export async function findByText(
  db: Db,
  { text, kinds, scope, params }: Search,
  { first, after, withFacets }: SearchPart,
): Promise<SearchAnswer> {
  const asks = asksFor(text, kinds);
  const nothing = { page: [], total: 0, facets: [] };
  if (asks.length === 0) return nothing;
  const page = {
    sides: sidesOf(text),
    afterScore: after?.score ?? null,
    afterId: after?.id ?? null,
    limit: int(first + 1),
    most: int(MOST),
  };
  const [answer] = await db.read(
    searchStatement(scope, withFacets),
    { ...params, ...page, asks },
    row,
  );
  return answer ?? nothing;
}
