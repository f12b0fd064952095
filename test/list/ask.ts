import { z } from 'zod';
import type { Db } from '../../src/db/db.js';
import { everyList } from '../../src/list/lists.js';
import { Language } from '../../src/shared/language.js';
import { execute } from '../support/execute.js';

export interface Asked {
  readonly filter?: object;
  readonly order?: string;
  readonly first?: number;
  readonly language?: Language;
  /** Asks for `totalCount` too, which is a statement more to plan. */
  readonly count?: boolean;
}

interface Page {
  readonly totalCount?: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly endCursor: string | null;
  };
}

/** The pages of a list to the last one, as a client reads them. */
export async function pagesOf(db: Db, field: string, asked: Asked = {}): Promise<Page[]> {
  const { filter, order, first = 100, language = Language.EN, count = false } = asked;
  const { kind } = everyList.find((list) => list.field === field)!;
  const pages: Page[] = [];
  for (let after: string | null = null; ;) {
    const { data, errors } = await execute(
      db,
      `query ($filter: ${kind}Filter, $order: ${kind}Order, $first: Int!, $after: String) {
        list: ${field}(filter: $filter, order: $order, first: $first, after: $after) {
          ${count ? 'totalCount' : ''} nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor }
        }
      }`,
      { filter, order, first, after },
      language,
    );
    if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
    const page = (data as { list: Page }).list;
    pages.push(page);
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage) return pages;
  }
}

/** The identifiers of a list to its last page. */
export async function idsOf(db: Db, field: string, asked: Asked = {}): Promise<string[]> {
  const pages = await pagesOf(db, field, asked);
  return pages.flatMap(({ nodes }) => nodes.map(({ id }) => id));
}

/**
 * What a plain statement finds: the nodes `n` that a MATCH binds, in the order of everything, without
 * the commitments that nobody verified, which a list leaves out unless it is asked for them.
 */
export async function found(db: Db, match: string): Promise<string[]> {
  const text = `${match} WITH DISTINCT n WHERE NOT (n:Commitment AND n.verification = 'UNVERIFIED')
    RETURN n.id AS id ORDER BY n.sort`;
  const rows = await db.read({ name: 'test/found', text }, {}, z.object({ id: z.string() }));
  return rows.map(({ id }) => id);
}

/** The code and message with which a list refuses a filter. */
export async function refusal(db: Db, field: string, filter: object, more = '') {
  const { kind } = everyList.find((list) => list.field === field)!;
  const { errors } = await execute(
    db,
    `query ($filter: ${kind}Filter) { ${field}(filter: $filter ${more}) { nodes { id } } }`,
    { filter },
  );
  return { code: errors?.[0]?.extensions.code, message: errors?.[0]?.message ?? '' };
}
