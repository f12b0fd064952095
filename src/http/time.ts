import type { Db } from '../db/db.js';
import { ApiError } from '../errors.js';

/** The time an operation has, and what ends it. */
export interface OperationTime {
  /** Aborted, with the reason to throw, when the time is over or the client has gone. */
  readonly signal: AbortSignal;
  /** Starts to count; what was waited before does not. */
  start(): void;
  /** Ends the operation early: nobody waits for its answer. */
  abandon(): void;
  /** The operation is over. */
  end(): void;
}

export function operationTime(limitMs: number): OperationTime {
  const controller = new AbortController();
  let alarm: NodeJS.Timeout | undefined;
  return {
    signal: controller.signal,
    start() {
      alarm = setTimeout(() => controller.abort(late(limitMs)), limitMs);
    },
    abandon() {
      controller.abort(new ApiError('TIMEOUT', 'The client did not wait for the answer.'));
    },
    end: () => clearTimeout(alarm),
  };
}

/**
 * The same database for one operation: nothing is asked any more once the operation has ended, and
 * what was asked is not waited for. The statement that runs then is stopped by its own time limit.
 */
export function withinTime(db: Db, signal: AbortSignal): Db {
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
  // Where nothing is being read when the time is over, nobody hears of it.
  ended.catch(() => {});
  return {
    ...db,
    async read(query, params, shape) {
      signal.throwIfAborted();
      return Promise.race([db.read(query, params, shape), ended]);
    },
    // What is being written is waited for: to give it up would leave open whether it was.
    async write(options, work) {
      signal.throwIfAborted();
      return db.write(options, work);
    },
  };
}

function late(limitMs: number): ApiError {
  return new ApiError(
    'TIMEOUT',
    `The query was stopped after the ${limitMs} ms that one may take. Ask for less: smaller pages, ` +
      'fewer levels, a narrower filter.',
  );
}
