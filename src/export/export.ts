import type { GraphQLSchema } from 'graphql';
import { createContext } from '../context.js';
import type { Db } from '../db/db.js';
import type { ExportedItem } from './fields.js';
import { linksOf } from './links.repository.js';
import { fieldsOf, itemPages } from './pages.js';
import type { ExportQuestion } from './question.js';
import type { Writer } from './writer.js';

/** An export of a release that can be opened. */
export interface Export {
  /** What it begins with: it tells form, question and release, and the columns of a table. */
  readonly head: string;
  /**
   * What comes back is read from the database as it is taken, and no faster.
   *
   * @param db  of one release, or refusing: see `ofOneRelease`
   * @throws ApiError what the list refuses; nothing has been written then
   */
  open(db: Db): Promise<AsyncGenerator<string>>;
}

export function exportOf(schema: GraphQLSchema, question: ExportQuestion, release: string): Export {
  const { list, form, filter, order, language } = question;
  const fields = fieldsOf(schema, list);
  const asked = {
    list: list.field,
    ...(filter === null ? {} : { filter: JSON.stringify(filter) }),
    ...(order === null ? {} : { order }),
  };
  const writer = form.writer({ kind: list.kind, fields, release, asked });
  return {
    head: writer.head,
    async open(db) {
      const pages = itemPages(schema, fields, question, () => createContext(db, language));
      return written(db, writer, await pages.next(), pages);
    },
  };
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
