import type { Db } from '../../src/db/db.js';

/** The same database, with the names of the reads that went through it, in order. */
export function recording(db: Db): { db: Db; names: string[] } {
  const names: string[] = [];
  return {
    names,
    db: {
      ...db,
      read(query, params, shape) {
        names.push(query.name);
        return db.read(query, params, shape);
      },
    },
  };
}
