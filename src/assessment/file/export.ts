import type { Db } from '../../db/db.js';
import { findPage } from './file.repository.js';

const PAGE = 500;

/** Every assessment as a line of JSON, recorded first first: the same assessments give the same lines. */
export async function* exportedLines(db: Db, page = PAGE): AsyncGenerator<string> {
  for (let after: { recordedAt: string; id: string } | undefined; ;) {
    const lines = await findPage(db, after, page);
    for (const line of lines) yield `${JSON.stringify(line)}\n`;
    after = lines.at(-1);
    if (lines.length < page) return;
  }
}
