import { z } from 'zod';
import { int, type Db } from '../db/db.js';
import { query } from '../db/query.js';

/** What the graph says of loads at this moment. */
export interface Sight {
  /** The load that is about to commit; null if none. */
  readonly token: string | null;
  /** Whether that load has not been heard of in time. */
  readonly expired: boolean | null;
  /** Null before the first load. */
  readonly release: string | null;
}

const sight = z.object({
  token: z.string().nullable(),
  expired: z.boolean().nullable(),
  release: z.string().nullable(),
});
const settled = sight.omit({ expired: true });

/** Milliseconds for a statement of a line or two, waiting for a commit included. */
const timeoutMs = 5_000;

/** One indexed read; in a cluster it may be a moment old. */
export async function lookAtGate(db: Db): Promise<Sight | undefined> {
  const [row] = await db.read(query('gate/look'), {}, sight);
  return row;
}

/** What holds once no load commits any more. */
export function settleGate(db: Db): Promise<Omit<Sight, 'expired'> | undefined> {
  return db.write({ name: 'gate/settle', timeoutMs }, async (transaction) => {
    const [row] = await transaction.read(query('gate/settle'), {}, settled);
    return row;
  });
}

export interface Registration {
  readonly id: string;
  /** Milliseconds for which loads count on this server without hearing of it. */
  readonly leaseMs: number;
  /** Milliseconds that an operation of this server may take. */
  readonly patienceMs: number;
}

export async function registerServer(
  db: Db,
  { id, leaseMs, patienceMs }: Registration,
): Promise<void> {
  const params = { id, leaseMs: int(leaseMs), patienceMs: int(patienceMs) };
  await db.write({ name: 'gate/register', timeoutMs }, (transaction) =>
    transaction.run(query('gate/register'), params),
  );
}

export async function acknowledgeLoad(db: Db, id: string, token: string): Promise<void> {
  await db.write({ name: 'gate/acknowledge', timeoutMs }, (transaction) =>
    transaction.run(query('gate/acknowledge'), { id, token }),
  );
}

export async function removeServer(db: Db, id: string): Promise<void> {
  await db.write({ name: 'gate/leave', timeoutMs }, (transaction) =>
    transaction.run(query('gate/leave'), { id }),
  );
}
