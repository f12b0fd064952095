import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import type { Connection } from '../../src/db/connect.js';
import type { Db } from '../../src/db/db.js';
import { migrate } from '../../src/db/migrate.js';
import { Gate } from '../../src/gate/gate.js';
import { announceLoad, awaitedServers } from '../../src/gate/load.repository.js';
import { registerServer } from '../../src/gate/server.repository.js';
import { watchGate } from '../../src/gate/watch.js';
import type { SeedGraph, SeedNode } from '../../src/seed/build/graph.js';
import { loadGraph } from '../../src/seed/load/load.js';
import { ownDatabase } from '../support/db.js';

let connection: Connection;
let db: Db;
beforeAll(async () => {
  connection = await ownDatabase();
  db = connection.db;
  await migrate(db);
});
afterAll(() => connection.close());
beforeEach(() => loadGraph(db, graphOf('start')));

/** A graph of a few themes that all carry the same word. */
function graphOf(word: string, size = 50): SeedGraph {
  const nodes = new Map<string, SeedNode>();
  for (let n = 0; n < size; n += 1) {
    const id = `theme-${n}`;
    nodes.set(id, {
      id,
      kind: 'Theme',
      properties: { nameEn: word },
      at: { file: 'test', line: 1 },
    });
  }
  return { nodes, links: new Map(), keys: new Map() };
}

const words = {
  name: 'test/words',
  text: 'MATCH (theme:Theme) RETURN collect(DISTINCT theme.nameEn) AS words',
};
const wordsRow = z.object({ words: z.array(z.string()) });

async function wordsNow(): Promise<string[]> {
  return (await db.read(words, {}, wordsRow)).flatMap((row) => row.words);
}

async function server(patienceMs = 5_000) {
  const gate = new Gate({ patienceMs });
  const watch = await watchGate(db, gate, { patienceMs, everyMs: 50 });
  onTestFinished(() => watch.stop());
  return gate;
}

async function until(holds: () => boolean): Promise<void> {
  for (let wait = 0; wait < 200 && !holds(); wait += 1) await sleep(20);
  expect(holds()).toBe(true);
}

describe('a load', () => {
  it('waits until no operation runs, holds new ones, and lets them see the new release', async () => {
    const gate = await server();
    const old = gate.release;
    const running = await gate.enter();
    const waits: number[] = [];

    const loading = loadGraph(db, graphOf('later'), { waiting: (servers) => waits.push(servers) });
    await until(() => gate.state === 'loading');
    const held = gate.enter();
    expect(await Promise.race([loading, sleep(700, 'it waits')])).toBe('it waits');
    expect(await wordsNow()).toEqual(['start']);
    expect(gate.inside).toBe(1);
    expect(await running.isGood()).toBe(true);
    running.leave();

    const { release } = await loading;
    const pass = await held;
    expect(waits).toContain(1);
    expect(pass.release).toBe(release);
    expect(release).not.toBe(old);
    expect(await wordsNow()).toEqual(['later']);
    pass.leave();
  });

  it('never lets one operation see two releases, on two servers, load after load', async () => {
    const gates = [await server(), await server()];
    const seen: { release: string; words: string[] }[] = [];
    let over = false;
    let refused = 0;

    const operations = [0, 1, 2, 3].map(async (n) => {
      while (!over) {
        const pass = await gates[n % 2]!.enter();
        const some: string[] = [];
        for (let read = 0; read < 4; read += 1) some.push(...(await wordsNow()));
        if (await pass.isGood()) seen.push({ release: pass.release, words: [...new Set(some)] });
        else refused += 1;
        pass.leave();
      }
    });
    const wordOf = new Map<string, string>();
    for (const word of ['a', 'b', 'c', 'd', 'e', 'f']) {
      wordOf.set((await loadGraph(db, graphOf(word, 400))).release, word);
      await sleep(100);
    }
    over = true;
    await Promise.all(operations);

    for (const { release, words } of seen) {
      if (wordOf.has(release)) expect(words).toEqual([wordOf.get(release)]);
      else expect(words).toEqual(['start']);
    }
    expect(new Set(seen.map(({ release }) => release)).size).toBeGreaterThan(3);
    // Each load waited, so that no answer had to be thrown away.
    expect(refused).toBe(0);
  });

  it('that changes nothing does not hold anyone', async () => {
    const gate = await server();
    const pass = await gate.enter();

    const { changed } = await loadGraph(db, graphOf('start'));

    expect(changed).toBe(false);
    expect(gate.state).toBe('open');
    pass.leave();
  });

  it('that died lets the servers go on with what was there', async () => {
    const gate = await server();
    const { release } = gate;

    expect(await announceLoad(db, 'of a load that dies', 600)).toBe(true);
    await until(() => gate.state === 'loading');
    const held = gate.enter();

    const pass = await held;
    expect(pass.release).toBe(release);
    expect(await wordsNow()).toEqual(['start']);
    pass.leave();
  });

  it('does not wait for a server that died, nor for one longer than its operations may take', async () => {
    await registerServer(db, { id: 'died', leaseMs: 300, patienceMs: 60_000 });
    const stuck = await server(500);
    const pass = await stuck.enter();

    const start = Date.now();
    const { changed } = await loadGraph(db, graphOf('past them'));

    expect(changed).toBe(true);
    expect(Date.now() - start).toBeLessThan(10_000);
    await until(() => stuck.state === 'open');
    // Its answer may be of two releases, and it knows.
    expect(await pass.isGood()).toBe(false);
    pass.leave();
  });

  it('that fails opens the gate again', async () => {
    const gate = await server();
    const failing: Db = {
      ...db,
      write: (options, work) =>
        db.write(options, async (transaction) => {
          const done = await work(transaction);
          if (options.name === 'seed/load') throw new Error('broke off at the end');
          return done;
        }),
    };

    await expect(loadGraph(failing, graphOf('never'))).rejects.toThrow('broke off at the end');

    await until(() => gate.state === 'open');
    expect(await wordsNow()).toEqual(['start']);
  });

  it('takes turns with another load', async () => {
    const reports = await Promise.all([
      loadGraph(db, graphOf('one', 300)),
      loadGraph(db, graphOf('other', 200)),
    ]);

    expect(reports.map(({ changed }) => changed)).toEqual([true, true]);
    const themes = await db.read(
      { name: 'test/count', text: 'MATCH (theme:Theme) RETURN count(theme) AS count' },
      {},
      z.object({ count: z.number() }),
    );
    expect(await wordsNow()).toHaveLength(1);
    expect([300, 200]).toContain(themes[0]?.count);
  });
});

describe('a server', () => {
  it('is known to loads as long as it lives', async () => {
    const gate = await server();
    expect(await awaitedServers(db, 'any')).toHaveLength(1);
    expect(gate.state).toBe('open');
  });
});
