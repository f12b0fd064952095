import type { Db } from '../db/db.js';
import { ApiError } from '../errors.js';
import type { Gate } from '../gate/gate.js';

/**
 * The same database for something long that reads one release: each read goes through the gate by
 * itself, so that a load does not wait for whoever takes their time to fetch the answer; and once
 * another release has been loaded, nothing is read any more.
 *
 * @param signal  ends it: nothing is asked afterwards
 */
export function ofOneRelease(db: Db, gate: Gate, release: string, signal: AbortSignal): Db {
  return {
    async read(query, params, shape) {
      const pass = await gate.enter(signal);
      try {
        signal.throwIfAborted();
        if (pass.release !== release) throw replaced();
        const rows = await db.read(query, params, shape);
        if (!(await pass.isGood())) throw replaced();
        return rows;
      } finally {
        pass.leave();
      }
    },
    write: () => Promise.reject(new Error('An export writes nothing.')),
    close: async () => {},
  };
}

function replaced(): ApiError {
  return new ApiError(
    'DATABASE_UNAVAILABLE',
    'The data was replaced by a newer release while it was exported. Export it again.',
  );
}
