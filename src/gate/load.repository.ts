import { z } from 'zod';
import { int, type Db, type Transaction } from '../db/db.js';
import { query } from '../db/query.js';

const tokenRow = z.object({ token: z.string() });
const nameRow = z.object({ name: z.string() });
const serverRow = z.object({ id: z.string(), patienceMs: z.number() });
export type AwaitedServer = z.infer<typeof serverRow>;

const timeoutMs = 5_000;

/** Whether the gate is this load's: true unless another load that lives has it. */
export function announceLoad(db: Db, token: string, leaseMs: number): Promise<boolean> {
  return db.write({ name: 'gate/announce', timeoutMs }, async (transaction) => {
    const params = { token, leaseMs: int(leaseMs) };
    return (await transaction.read(query('gate/announce'), params, tokenRow)).length > 0;
  });
}

/** Written and read in one transaction each, so that in a cluster the leader answers. */
export function awaitedServers(db: Db, token: string): Promise<AwaitedServer[]> {
  return db.write({ name: 'gate/waiting-for', timeoutMs }, (transaction) =>
    transaction.read(query('gate/waiting-for'), { token }, serverRow),
  );
}

/** Opens the gate within the load's own transaction; false if it is no longer this load's. */
export async function passGate(transaction: Transaction, token: string): Promise<boolean> {
  return (await transaction.read(query('gate/pass'), { token }, nameRow)).length > 0;
}

export async function withdrawLoad(db: Db, token: string): Promise<void> {
  await db.write({ name: 'gate/withdraw', timeoutMs }, (transaction) =>
    transaction.run(query('gate/withdraw'), { token }),
  );
}
