import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import type { Neo4jAddress } from '../../src/config.js';
import { connect, type Connection } from '../../src/db/connect.js';
import { readSecret, sharedDatabase } from '../support/db.js';

const one = { name: 'test/one', text: 'RETURN 1 AS n' };
const row = z.object({ n: z.number() });

let open: Connection[] = [];
afterEach(async () => {
  await Promise.all(open.map((connection) => connection.close()));
  open = [];
});

async function connectAt(change: Partial<Neo4jAddress> & { scheme?: string }): Promise<Connection> {
  const shared = await sharedDatabase();
  open.push(shared);
  const { scheme = 'bolt', ...rest } = change;
  const uri = shared.uri.replace('bolt', scheme);
  const neo4j = { uri, username: 'neo4j', password: readSecret(), database: 'neo4j', ...rest };
  const connection = await connect(
    { neo4j, dataDir: '', queryTimeoutMs: 2_000 },
    { role: 'command' },
  );
  open.push(connection);
  return connection;
}

describe('connect', () => {
  it.each(['bolt', 'neo4j'])('reads and writes over %s://', async (scheme) => {
    const { db } = await connectAt({ scheme });
    expect(await db.read(one, {}, row)).toEqual([{ n: 1 }]);
    const rows = await db.write({ name: 'test' }, (transaction) => transaction.read(one, {}, row));
    expect(rows).toEqual([{ n: 1 }]);
  });

  it.each(['bolt', 'neo4j'])('names what stands in the way over %s://', async (scheme) => {
    await expect(connectAt({ scheme, password: 'wrong' })).rejects.toThrow(
      /^Neo4j at \S+ refuses user "neo4j".*\nSet NEO4J_USERNAME and NEO4J_PASSWORD/,
    );
    await expect(connectAt({ scheme, password: null })).rejects.toThrow(
      'without a password (NEO4J_PASSWORD is not set)',
    );
    await expect(connectAt({ scheme, database: 'other' })).rejects.toThrow(
      /^Neo4j at \S+ has no database "other".*\nSet NEO4J_DATABASE/s,
    );
    await expect(connectAt({ uri: `${scheme}://127.0.0.1:1` })).rejects.toThrow(
      /cannot be reached.*\nStart it, or correct NEO4J_URI/s,
    );
  });

  it('names an encrypted address where the database does not encrypt', async () => {
    await expect(connectAt({ scheme: 'bolt+s' })).rejects.toThrow('cannot be reached');
  });

  it('does not wait for ever for something that is not Neo4j', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    await expect(connectAt({ uri: `bolt://127.0.0.1:${port}` })).rejects.toThrow(
      'cannot be reached',
    );
    silent.close();
  });

  it('shares the embedded database with a second command', async () => {
    const { db, close } = await sharedDatabase();
    await close();
    open.push(await sharedDatabase());
    expect(await open[0]!.db.read(one, {}, row)).toEqual([{ n: 1 }]);
    await expect(db.read(one, {}, row)).rejects.toThrow();
  });

  it('refuses a second server on the same data folder, naming it and the process', async () => {
    const dataDir = inject('sharedDataDir');
    const second = connect({ neo4j: null, dataDir, queryTimeoutMs: 2_000 }, { role: 'server' });
    await expect(second).rejects.toThrow(
      /data folder \S+ is in use by Mandate Graph, process \d+\.\nStop that one first, or .*MANDATE_GRAPH_DATA_DIR/,
    );
  });
});
