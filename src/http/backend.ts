import type { Db } from '../db/db.js';
import { ApiError } from '../errors.js';
import type { Gate } from '../gate/gate.js';
import type { OfficialTexts } from '../official/served.js';

/**
 * What the HTTP application answers from. It is there before the database is: the gate is closed until
 * everything is loaded, and no operation asks for the database before the gate has let it in.
 */
export interface Backend {
  readonly gate: Gate;
  /** Null until it is connected. */
  db: Db | null;
  readonly official: OfficialTexts;
}

/** The database as it is when it is asked: the context is made before the gate has opened. */
export function whenThere(backend: Backend): Db {
  const there = () => {
    if (!backend.db) throw new ApiError('DATABASE_UNAVAILABLE', 'The server is starting.');
    return backend.db;
  };
  return {
    read: async (query, params, shape) => there().read(query, params, shape),
    write: async (options, work) => there().write(options, work),
    close: async () => {},
  };
}
