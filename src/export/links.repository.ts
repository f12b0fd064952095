import { z } from 'zod';
import { type Db, int } from '../db/db.js';
import { query } from '../db/query.js';

const text = z.string().nullish();

const row = z.object({
  place: z.number(),
  type: z.string(),
  outward: z.boolean(),
  link: z.looseObject({
    key: z.string(),
    strength: text,
    role: text,
    pinpoint: text,
    sentence: z.number().nullish(),
    evidence: z.array(z.string()).nullish(),
    ...{ rationaleEn: text, rationaleZh: text, officeEn: text, officeZh: text },
  }),
  other: z.looseObject({
    id: z.string(),
    kind: z.string(),
    ...{ nameEn: text, nameZh: text, summaryEn: text, summaryZh: text },
  }),
});

/** A link of a node of a page: the place of the node on the page, and what it is linked to. */
export type ExportedLink = z.infer<typeof row>;

/** Links that are held at once: those of a hub come in several times. */
const AT_ONCE = 2_000;

/** Every link of these nodes in both directions, in the order of the nodes, by type. */
export async function* linksOf(
  db: Db,
  ids: readonly string[],
  atOnce = AT_ONCE,
): AsyncGenerator<ExportedLink[]> {
  let from = 0;
  for (let after = { afterType: '', afterKey: '' }; from < ids.length;) {
    const params = { ids: ids.slice(from), ...after, limit: int(atOnce) };
    const rows = await db.read(query('export/links'), params, row);
    const start = from;
    yield rows.map((found) => ({ ...found, place: start + found.place }));
    const last = rows.at(-1);
    if (!last || rows.length < atOnce) return;
    from += last.place;
    after = { afterType: last.type, afterKey: last.link.key };
  }
}
