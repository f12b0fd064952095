import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Connection } from '../../src/db/connect.js';
import { connect } from '../../src/db/connect.js';
import { int, type Db } from '../../src/db/db.js';
import { query, type Query } from '../../src/db/query.js';
import { readSecret, sharedDatabase } from '../support/db.js';
import { cuttableProxy } from '../support/proxy.js';
import { recording } from '../support/recording.js';

const row = z.object({ n: z.number() });
const echo: Query = { name: 'test/echo', text: 'RETURN $n AS n' };
const endless: Query = {
  name: 'test/endless',
  text: 'UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y RETURN sum(x * y) AS n',
};

let connection: Connection;
let db: Db;

beforeAll(async () => {
  connection = await sharedDatabase(2_000);
  db = connection.db;
});
afterAll(() => connection.close());

describe('query', () => {
  it('fails for a name without a file', () => {
    expect(() => query('test/not-there')).toThrow('not-there.cypher');
  });
});

describe('Db.read', () => {
  it('gives rows, with plain numbers', async () => {
    expect(await db.read(echo, { n: int(3) }, row)).toEqual([{ n: 3 }]);
  });

  it('labels the transaction with the name of the query', async () => {
    const running: Query = {
      name: 'test/running',
      text: `SHOW TRANSACTIONS YIELD metaData WHERE metaData.query = 'test/running'
        RETURN metaData.query AS name`,
    };
    const names = await db.read(running, {}, z.object({ name: z.string() }));
    expect(names).toEqual([{ name: 'test/running' }]);
  });

  it('names query and column of a row that does not fit', async () => {
    await expect(db.read(echo, { n: 'three' }, row)).rejects.toMatchObject({
      code: 'INTERNAL_SERVER_ERROR',
      message: expect.stringMatching(/test\/echo.*n: .*expected number/),
    });
  });

  it('names a query that is wrong', async () => {
    const wrong = { name: 'test/wrong', text: 'RETRUN 1' };
    await expect(db.read(wrong, {}, row)).rejects.toMatchObject({
      code: 'INTERNAL_SERVER_ERROR',
      message: expect.stringContaining('test/wrong'),
    });
  });

  it('refuses to write', async () => {
    const create = { name: 'test/create', text: 'CREATE (n:Refused) RETURN 1 AS n' };
    await expect(db.read(create, {}, row)).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
  });

  it('stops what takes too long, in the database too', async () => {
    const start = Date.now();
    await expect(db.read(endless, {}, row)).rejects.toMatchObject({
      code: 'TIMEOUT',
      message: expect.stringContaining('2000 ms'),
      extensions: { retryable: false },
    });
    expect(Date.now() - start).toBeLessThan(4_500);
    await sleep(200);
    const left: Query = {
      name: 'test/left',
      text: `SHOW TRANSACTIONS YIELD metaData, status
        WHERE metaData.query = 'test/endless' AND status = 'Running' RETURN 1 AS n`,
    };
    expect(await db.read(left, {}, row)).toEqual([]);
  });

  it('is recorded by name', async () => {
    const { db: recorded, names } = recording(db);
    await recorded.read(echo, { n: int(1) }, row);
    expect(names).toEqual(['test/echo']);
  });
});

describe('Db.read over a connection that drops', () => {
  async function through(
    work: (db: Db, proxy: Awaited<ReturnType<typeof cuttableProxy>>) => Promise<void>,
  ) {
    const proxy = await cuttableProxy(Number(new URL(connection.uri).port));
    const uri = `bolt://127.0.0.1:${proxy.port}`;
    const neo4j = { uri, username: 'neo4j', password: readSecret(), database: 'neo4j' };
    const cut = await connect({ neo4j, dataDir: '', queryTimeoutMs: 2_000 }, { role: 'command' });
    try {
      await work(cut.db, proxy);
    } finally {
      await cut.close();
      proxy.close();
    }
  }

  it('sends the statement again, however many connections were lost', async () => {
    await through(async (cut, proxy) => {
      await Promise.all(Array.from({ length: 20 }, () => cut.read(echo, { n: int(1) }, row)));
      expect(proxy.connections()).toBeGreaterThan(5);
      proxy.cut();
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, n) => cut.read(echo, { n: int(n) }, row)),
      );
      expect(answers.map(([answer]) => answer?.n)).toEqual(Array.from({ length: 20 }, (_, n) => n));
    });
  });

  it('sends it again when it was cut while the database was at work', async () => {
    await through(async (cut, proxy) => {
      const slow: Query = {
        name: 'test/slow',
        text: 'UNWIND range(1, 1000000) AS x WITH sum(x % 7) AS s RETURN $n + 0 * s AS n',
      };
      const answer = cut.read(slow, { n: int(5) }, row);
      await sleep(50);
      proxy.cut();
      expect(await answer).toEqual([{ n: 5 }]);
    });
  });

  it('says so once the database stays away', async () => {
    await through(async (cut, proxy) => {
      proxy.close();
      const start = Date.now();
      await expect(cut.read(echo, { n: int(1) }, row)).rejects.toMatchObject({
        code: 'DATABASE_UNAVAILABLE',
        extensions: { retryable: true },
      });
      expect(Date.now() - start).toBeLessThan(2_500);
    });
  });
});

describe('Db.write', () => {
  const count: Query = { name: 'test/count', text: 'MATCH (n:DbTest) RETURN count(n) AS n' };
  const create: Query = { name: 'test/create', text: 'CREATE (:DbTest)' };
  const remove: Query = { name: 'test/remove', text: 'MATCH (n:DbTest) DELETE n' };

  it('commits several statements together and says what they changed', async () => {
    const [created, seen] = await db.write({ name: 'test' }, async (transaction) => [
      await transaction.run(create),
      await transaction.read(count, {}, row),
    ]);
    expect(created).toMatchObject({ nodesCreated: 1, labelsAdded: 1, nodesDeleted: 0 });
    expect(seen).toEqual([{ n: 1 }]);
    const removed = await db.write({ name: 'test' }, (transaction) => transaction.run(remove));
    expect(removed).toMatchObject({ nodesDeleted: 1 });
  });

  it('takes all of it back when the work throws, and throws the same', async () => {
    const fault = new Error('changed my mind');
    const work = db.write({ name: 'test' }, async (transaction) => {
      await transaction.run(create);
      throw fault;
    });
    await expect(work).rejects.toBe(fault);
    expect(await db.read(count, {}, row)).toEqual([{ n: 0 }]);
  });

  it('stops a transaction that takes longer than it may', async () => {
    const work = db.write({ name: 'test', timeoutMs: 500 }, (transaction) =>
      transaction.read(endless, {}, row),
    );
    await expect(work).rejects.toMatchObject({ code: 'TIMEOUT' });
  });
});
