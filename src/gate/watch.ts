import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from '../db/db.js';
import type { Gate } from './gate.js';
import {
  acknowledgeLoad,
  lookAtGate,
  registerServer,
  removeServer,
  settleGate,
} from './server.repository.js';

export interface WatchOptions {
  /** Milliseconds that an operation of this server may take: loads wait that long for it. */
  readonly patienceMs: number;
  /** Milliseconds for which a load counts on this server without hearing of it. */
  readonly leaseMs?: number;
  /** Milliseconds between two looks at the graph; while a load is on its way they are closer. */
  readonly everyMs?: number;
  /** Told when the database cannot be asked, once, and when it can be again. */
  readonly tell?: (message: string) => void;
}

/** Milliseconds between two looks while a load is on its way. */
const BUSY = 40;

/**
 * Milliseconds after which a question is asked anew. The driver waits longer and longer between its own
 * tries; a database that is back would be noticed only then.
 */
const SOON = 1_500;

/**
 * Keeps this server's gate as the graph says, until it is stopped: open while no load is about to
 * commit, closed and acknowledged while one is.
 *
 * Its own registration is written first and the graph looked at after, as a load announces itself
 * first and counts the servers after: whichever comes second sees the other.
 *
 * @throws ApiError if the database does not answer the first time
 */
export async function watchGate(
  db: Db,
  gate: Gate,
  options: WatchOptions,
): Promise<{ stop(): Promise<void> }> {
  const { patienceMs, leaseMs = 15_000, everyMs = 250, tell = () => {} } = options;
  const id = randomUUID();
  const stopping = new AbortController();
  let renewAt = 0;
  let acknowledged = '';

  async function renew(): Promise<void> {
    const sent = performance.now();
    await soon(registerServer(db, { id, leaseMs, patienceMs }));
    // Counted from before it was sent, so that this side never believes in it longer than the other.
    gate.renew(sent + leaseMs);
    renewAt = sent + leaseMs / 5;
  }

  async function reopen(): Promise<void> {
    const now = await settleGate(db);
    if (now && now.token === null && now.release !== null) gate.open(now.release);
  }

  async function step(): Promise<void> {
    if (performance.now() >= renewAt) await renew();
    const sight = await soon(lookAtGate(db));
    if (!sight) return;
    const { token, expired, release } = sight;
    if (token === null) {
      if (gate.state !== 'open' || gate.release !== release) await reopen();
    } else {
      if (gate.state !== 'starting') gate.close();
      if (expired) await reopen();
      else if (gate.inside === 0 && acknowledged !== token) {
        await acknowledgeLoad(db, id, token);
        acknowledged = token;
      }
    }
  }

  async function run(): Promise<void> {
    for (let failing = false; !stopping.signal.aborted;) {
      const wait = gate.state === 'open' ? everyMs : BUSY;
      await sleep(failing ? everyMs : wait, undefined, { signal: stopping.signal }).catch(() => {});
      if (stopping.signal.aborted) return;
      try {
        await step();
        if (failing) tell('The database answers again.');
        failing = false;
      } catch (error) {
        if (!failing) tell(`The database does not answer: ${(error as Error).message}`);
        failing = true;
      }
    }
  }

  gate.confirmBy(async () => {
    const settled = await settleGate(db).catch(() => undefined);
    return settled?.release ?? null;
  });
  await step();
  const running = run();
  return {
    async stop() {
      stopping.abort();
      await running;
      await removeServer(db, id).catch(() => {});
    },
  };
}

/** The same, or an error if it takes long; it may still come to its end, which does no harm. */
async function soon<T>(promise: Promise<T>): Promise<T> {
  let alarm: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    alarm = setTimeout(() => reject(new Error(`no answer for ${SOON} ms`)), SOON);
  });
  promise.catch(() => {});
  return Promise.race([promise, late]).finally(() => clearTimeout(alarm));
}
