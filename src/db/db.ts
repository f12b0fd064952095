import { int, Neo4jError, type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { setTimeout as sleep } from 'node:timers/promises';
import { asApiError, isRetryable, timedOut, unavailable } from './failure.js';
import type { Query } from './query.js';
import { rowsOf, type Shape } from './rows.js';

/** A whole number as a parameter; a bare JavaScript number is sent as a float. */
export { int };

export type Params = Readonly<Record<string, unknown>>;

/** What a statement changed; all zero if it found everything as it should be. */
export type Changes = Readonly<Record<string, number>>;

/** A write transaction: every statement of it is committed, or none. */
export interface Transaction {
  /** Runs a statement and gives its rows. */
  read<Row>(query: Query, params: Params, shape: Shape<Row>): Promise<Row[]>;
  /** Runs a statement for its effect. */
  run(query: Query, params?: Params): Promise<Changes>;
}

export interface WriteOptions {
  /** The name in the database's list of transactions. */
  readonly name: string;
  /** Milliseconds the whole transaction may take; ten minutes unless told. */
  readonly timeoutMs?: number;
}

/** The one door to Neo4j. */
export interface Db {
  /**
   * One statement in one round trip, sent again if the connection was lost on the way. In a
   * cluster a reader answers it, so it must not write.
   *
   * @throws ApiError TIMEOUT, DATABASE_UNAVAILABLE, or INTERNAL_SERVER_ERROR if the statement is
   *   wrong or a row does not fit.
   */
  read<Row>(query: Query, params: Params, shape: Shape<Row>): Promise<Row[]>;
  /**
   * Several statements in one transaction. `work` may run more than once (after a deadlock or a
   * lost connection), so it has no other effect than through its transaction.
   *
   * @throws what `work` throws, after rolling back; ApiError as `read` does.
   */
  write<T>(options: WriteOptions, work: (transaction: Transaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Milliseconds before each new try of a read: one second in all, within the query's own time. */
const waits = [25, 75, 200, 700];

/** Milliseconds in which a live database, however busy its machine, answers that it has stopped. */
const grace = 2_000;

export interface DbOptions {
  /** Milliseconds one read may take, its repetitions included. */
  readonly timeoutMs: number;
}

export function openDb(driver: Driver, database: string, { timeoutMs }: DbOptions): Db {
  async function once<Row>(query: Query, params: Params, shape: Shape<Row>, leftMs: number) {
    const session = driver.session({ database, defaultAccessMode: 'READ' });
    // Auto-commit: one round trip, where executeQuery takes two and executeRead three.
    const running = session.run(query.text, params, {
      metadata: { query: query.name },
      timeout: leftMs,
    });
    // A plain timer: the promised one with its abort signal costs more than the rest of the door.
    let alarm: NodeJS.Timeout | undefined;
    const late = new Promise<undefined>((done) => {
      alarm = setTimeout(() => done(undefined), leftMs);
    });
    try {
      const result = await Promise.race([running, late]);
      if (!result) throw await stop(session, timeoutMs);
      return rowsOf(query.name, result.records, shape);
    } finally {
      clearTimeout(alarm);
      // Not waited for: a database that has hung would never let go.
      void session.close().catch(() => {});
    }
  }

  return {
    async read(query, params, shape) {
      const end = Date.now() + timeoutMs;
      for (let attempt = 0; ; attempt++) {
        try {
          return await once(query, params, shape, Math.max(end - Date.now(), 1));
        } catch (error) {
          const wait = waits[attempt];
          const again = isRetryable(error) && wait !== undefined && Date.now() + wait < end;
          if (!again) throw asApiError(query.name, error, timeoutMs);
          await sleep(wait);
        }
      }
    },

    async write({ name, timeoutMs: writeTimeoutMs = 600_000 }, work) {
      const session = driver.session({ database });
      try {
        return await session.executeWrite((managed) => work(transactionOn(managed)), {
          metadata: { query: name },
          timeout: writeTimeoutMs,
        });
      } catch (error) {
        // What `work` throws of its own accord is its caller's to read.
        if (!(error instanceof Neo4jError)) throw error;
        throw asApiError(name, error, writeTimeoutMs);
      } finally {
        await session.close().catch(() => {});
      }
    },

    close: () => driver.close(),
  };
}

/**
 * Stops a query that is out of time, and says why it was: too much to do, or a database that does
 * not even answer to being stopped.
 */
async function stop(session: Session, timeoutMs: number): Promise<Error> {
  const stopped = session.close().then(
    () => true,
    () => false,
  );
  return (await Promise.race([stopped, sleep(grace, false)])) ? timedOut(timeoutMs) : unavailable();
}

function transactionOn(managed: ManagedTransaction): Transaction {
  return {
    async read(query, params, shape) {
      const { records } = await managed.run(query.text, params);
      return rowsOf(query.name, records, shape);
    },
    async run(query, params = {}) {
      const { summary } = await managed.run(query.text, params);
      return summary.counters.updates();
    },
  };
}
