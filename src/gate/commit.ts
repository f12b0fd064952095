import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Db, Transaction } from '../db/db.js';
import { announceLoad, awaitedServers, passGate, withdrawLoad } from './load.repository.js';

/** Milliseconds after which a load that is not heard of counts as dead. */
const LEASE = 5_000;

/** Milliseconds between two questions whether every server has let its operations end. */
const PAUSE = 50;

/** Milliseconds that a server gets beyond the time its operations may take. */
const GRACE = 2_000;

/** How often a load that was taken for dead begins to wait again before it gives up. */
const TRIES = 3;

export interface CommitOptions {
  /** Told how many servers still answer from the old release. */
  readonly waiting?: (servers: number) => void;
}

/**
 * The last step of a load's transaction: waits until no server reads, and lets the commit through.
 *
 * The announcement and the waiting are transactions of their own, so that others see them; only the
 * opening of the gate belongs to the load, and becomes visible with it.
 *
 * @returns what takes the announcement back if the commit fails; it does no harm afterwards
 * @throws Error if servers took this load for dead again and again
 */
export async function awaitServers(
  db: Db,
  transaction: Transaction,
  { waiting = () => {} }: CommitOptions = {},
): Promise<() => Promise<void>> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    // A new one each time: what servers acknowledged of an earlier one no longer holds.
    const token = randomUUID();
    const withdraw = () => withdrawLoad(db, token).catch(() => {});
    try {
      await announced(db, token);
      await acknowledged(db, token, waiting);
      if (await passGate(transaction, token)) return withdraw;
    } catch (error) {
      await withdraw();
      throw error;
    }
  }
  throw new Error('Servers did not wait for the load. Load again.');
}

/** Announces the load, after another one that is just committing. */
async function announced(db: Db, token: string): Promise<void> {
  while (!(await announceLoad(db, token, LEASE))) await sleep(PAUSE);
}

/** Waits until every live server holds its operations, or has had all the time it asked for. */
async function acknowledged(
  db: Db,
  token: string,
  waiting: (servers: number) => void,
): Promise<void> {
  const start = Date.now();
  for (let renewAt = start + LEASE / 4; ;) {
    const servers = await awaitedServers(db, token);
    const late = servers.filter(({ patienceMs }) => Date.now() < start + patienceMs + GRACE);
    waiting(late.length);
    if (late.length === 0) return;
    await sleep(PAUSE);
    if (Date.now() < renewAt) continue;
    await announceLoad(db, token, LEASE);
    renewAt = Date.now() + LEASE / 4;
  }
}
