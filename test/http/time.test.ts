import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Connection } from '../../src/db/connect.js';
import type { Db } from '../../src/db/db.js';
import { seededDatabase } from '../support/seeded.js';
import { ask, testApp } from './support.js';

let connection: Connection;
beforeAll(async () => {
  connection = await seededDatabase();
});
afterAll(() => connection.close());

/** A list, links of what it lists, the paragraphs these rest on, and their texts: a read for each. */
const chain = `{ activities(first: 5) { nodes { entities(first: 5) { edges {
  evidence(first: 5) { nodes { paragraph { document { id } } } } } } } } }`;

/** The same database, slower, as a busy one is; and how often it was asked. */
function slow(db: Db, milliseconds: number): { db: Db; asked: () => number } {
  let asked = 0;
  return {
    asked: () => asked,
    db: {
      ...db,
      async read(query, params, shape) {
        if (query.name !== 'node/release') {
          asked += 1;
          await sleep(milliseconds);
        }
        return db.read(query, params, shape);
      },
    },
  };
}

async function served(db: Db, queryTimeoutMs: number) {
  const app = await testApp(db, { queryTimeoutMs });
  onTestFinished(() => app.app.close());
  return app;
}

describe('the time of an operation', () => {
  it('is bounded as a whole, although none of its queries takes long', async () => {
    const { db, asked } = slow(connection.db, 300);
    const app = await served(db, 700);

    const start = Date.now();
    const { errors } = await ask(app, chain);
    const took = Date.now() - start;
    const until = asked();
    await sleep(700);

    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(/stopped after the 700 ms.*Ask for less/) as string,
      extensions: { code: 'TIMEOUT', retryable: false },
    });
    expect(took).toBeLessThan(1_500);
    // Nothing more is asked for an answer that nobody gets.
    expect(asked()).toBe(until);
    expect(until).toBeLessThan(4);
    expect(app.backend.gate.inside).toBe(0);
  });

  it('ends when the client has gone', async () => {
    const { db, asked } = slow(connection.db, 300);
    const app = await served(db, 10_000);
    const address = await app.app.listen({ port: 0, host: '127.0.0.1' });
    const client = new AbortController();

    const answer = fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: chain }),
      signal: client.signal,
    });
    while (asked() === 0) await sleep(10);
    client.abort();
    await expect(answer).rejects.toThrow();
    await sleep(1_500);

    expect(asked()).toBeLessThan(3);
    expect(app.backend.gate.inside).toBe(0);
  });

  it('is not counted while a load commits, and the wait has an end of its own', async () => {
    const app = await served(connection.db, 5_000);
    app.backend.gate.close();

    const held = ask(app, chain);
    await sleep(200);
    expect(app.backend.gate.inside).toBe(0);
    app.backend.gate.open('next');
    expect(await held).toMatchObject({ status: 200, extensions: { release: 'next' } });

    app.backend.gate.close();
    const refused = await ask(app, chain);
    expect(refused).toMatchObject({
      status: 503,
      errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE', retryable: true } }],
    });
    expect(refused.data).toBeUndefined();
  });
});

describe('an answer that a load overtook', () => {
  it('is not given', async () => {
    const { db } = slow(connection.db, 100);
    const app = await served(db, 5_000);

    const answer = ask(app, chain);
    while (app.backend.gate.inside === 0) await sleep(10);
    app.backend.gate.open('another');

    expect(await answer).toMatchObject({
      status: 503,
      errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE', retryable: true } }],
    });
    expect((await answer).data).toBeUndefined();
  });
});

describe('a database that has hung', () => {
  it('is found out by /readyz within two seconds', async () => {
    const { db } = slow(connection.db, 0);
    const app = await served(db, 10_000);
    app.backend.db = { ...db, read: () => new Promise(() => {}) };

    const start = Date.now();
    const { statusCode } = await app.app.inject({ url: '/readyz' });

    expect(statusCode).toBe(503);
    expect(Date.now() - start).toBeLessThan(2_000);
  });
});
