import { z } from 'zod';
import { type Db, int } from '../db/db.js';
import { type Way, wayColumns } from '../link/way.js';
import { strengthRanks } from '../list/linked.js';
import type { PathArgs } from './path.args.js';
import { pathStatement } from './path.statement.js';

const row: z.ZodType<Way> = z.object(wayColumns);

/** The best paths, the best first; none where an end is unknown. */
export function findPaths(db: Db, args: PathArgs): Promise<Way[]> {
  const { from, to, maximumLength, first, minimumStrength, includeUnverified } = args;
  const statement = pathStatement({
    maximumLength,
    strong: minimumStrength != null,
    checked: !includeUnverified,
    known: 'ever',
  });
  const params = {
    // In a map, since the database plans a statement anew for text of another length, but not for a map.
    asked: { from, to },
    minimumStrength: minimumStrength == null ? null : strengthRanks[minimumStrength],
    first: int(first),
  };
  return db.read(statement, params, row);
}
