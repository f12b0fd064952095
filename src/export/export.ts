import type { GraphQLSchema } from 'graphql';
import { createContext } from '../context.js';
import type { Db } from '../db/db.js';
import type { ExportedItem } from './fields.js';
import { linksOf } from './links.repository.js';
import { fieldsOf, itemPages } from './pages.js';
import type { ExportQuestion } from './question.js';
import type { Writer } from './writer.js';

/** What an export begins with: it tells the form, and the columns of a table. */
export function headOf(schema: GraphQLSchema, { list, form }: ExportQuestion): string {
  return form.writer({ kind: list.kind, fields: fieldsOf(schema, list) }).head;
}

/**
 * Opens an export: what comes back is read from the database as it is taken, and no faster.
 *
 * @param db  of one release, or refusing: see `ofOneRelease`
 * @throws ApiError what the list refuses; nothing has been written then
 */
export async function openExport(
  schema: GraphQLSchema,
  db: Db,
  question: ExportQuestion,
): Promise<AsyncGenerator<string>> {
  const { list, form, language } = question;
  const fields = fieldsOf(schema, list);
  const pages = itemPages(schema, fields, question, () => createContext(db, language));
  const first = await pages.next();
  return written(db, form.writer({ kind: list.kind, fields }), first, pages);
}

async function* written(
  db: Db,
  { head, page, foot }: Writer,
  first: IteratorResult<ExportedItem[]>,
  pages: AsyncGenerator<ExportedItem[]>,
): AsyncGenerator<string> {
  yield head;
  for (let next = first; !next.done; next = await pages.next()) {
    const ids = next.value.map(({ id }) => id as string);
    yield* page(next.value, linksOf(db, ids));
  }
  if (foot) yield foot;
}
