import { z } from 'zod';
import { type Db, int } from '../db/db.js';
import type { List, ListRow } from './list.js';
import type { ListQuestion } from './question.js';
import { countStatement, pageStatement } from './statement.js';

const count = z.object({ total: z.number() });

/** A page of a list and one more, which tells that there is a next page. */
export function findList(
  db: Db,
  list: List,
  { fragments, params, order, first, after }: ListQuestion,
): Promise<ListRow[]> {
  const statement = pageStatement(list, fragments, order, after !== undefined);
  const position = {
    afterRank: after?.rank ?? order.indexedFrom ?? null,
    afterId: after?.id ?? null,
  };
  return db.read(statement, { ...params, ...position, limit: int(first + 1) }, list.row);
}

export async function countList(
  db: Db,
  list: List,
  { fragments, params }: ListQuestion,
): Promise<number> {
  const [found] = await db.read(countStatement(list, fragments), params, count);
  return found?.total ?? 0;
}
