import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readSecret, sharedDatabase, throwAwayFolder } from '../support/db.js';
import {
  addressOf,
  databaseOf,
  get,
  halfAsked,
  isAlive,
  post,
  program,
  smallSeed,
  type Program,
} from './program.js';

const names = '{ paragraph(document: "report", locator: "1") { summary(lang: EN) } }';
/** Not asked before, so that no answer to it is kept. */
const unasked = '{ paragraph(document: "report", locator: "2") { summary(lang: EN) } }';

async function folders(word = 'One') {
  const dataDir = await throwAwayFolder();
  const seed = smallSeed(await throwAwayFolder(), word);
  return { dataDir, seed, env: { MANDATE_GRAPH_DATA_DIR: dataDir } };
}

async function untilReady(address: string): Promise<void> {
  for (let wait = 0; wait < 1_000; wait += 1) {
    if ((await get(`${address}/readyz`)) === 200) return;
    await sleep(100);
  }
  throw new Error('It did not get ready.');
}

/** What a program that refused to start said, with nothing that only a developer could read. */
async function refusal(started: Program): Promise<string> {
  expect(await started.exit).toBe(1);
  expect(started.said()).not.toMatch(/^\s+at |node:internal/m);
  return started.said();
}

describe('a start that cannot be', () => {
  it('names malformed and unknown settings at once', async () => {
    const started = program(['serve'], { PORT: 'four', MANDATE_GRAPH_COLOUR: 'blue' });

    const said = await refusal(started);
    expect(said).toContain('PORT is "four"; it accepts a port from 0 to 65535');
    expect(said).toContain('MANDATE_GRAPH_COLOUR is not a setting');
  });

  it('names a port that is taken, before it starts a database', async () => {
    const { dataDir, seed, env } = await folders();
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    onTestFinished(() => void taken.close());
    const { port } = taken.address() as AddressInfo;

    const said = await refusal(program(['serve', '--seed', seed], { ...env, PORT: String(port) }));

    expect(said).toMatch(/^Port \d+ on 127\.0\.0\.1 is taken\.\nEnd what uses it, or set PORT/m);
    expect(existsSync(join(dataDir, 'graph'))).toBe(false);
  });

  it('names an address that is not of this machine', async () => {
    const { seed, env } = await folders();
    const said = await refusal(
      program(['serve', '--seed', seed], { ...env, HOST: 'not-a-host.invalid' }),
    );

    expect(said).toContain('"not-a-host.invalid" is no address of this machine.');
  });

  it('names a password that the database refuses', async () => {
    const { uri, close } = await sharedDatabase();
    await close();
    const { seed } = await folders();
    const said = await refusal(
      program(['serve', '--seed', seed], { NEO4J_URI: uri, NEO4J_PASSWORD: `not ${readSecret()}` }),
    );

    expect(said).toContain('refuses user "neo4j" with its password');
    expect(said).not.toContain(readSecret());
  });

  it('names what is wrong with the seed, and touches no database', async () => {
    const { dataDir, seed, env } = await folders();
    const file = join(seed, 'documents', 'report.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('LAO', 'LAOS'));

    const said = await refusal(program(['serve', '--seed', seed], env));

    expect(said).toMatch(/report\.yaml:8 {2}paragraphs\[0\]\.names.*found "LAOS"/);
    expect(existsSync(join(dataDir, 'graph'))).toBe(false);
  });

  it('is given up when it is told to stop', async () => {
    const { dataDir, seed, env } = await folders();
    const started = program(['serve', '--seed', seed], env);
    await started.says('Listening at');
    started.kill('SIGINT');

    expect(await started.exit).toBe(0);
    expect(existsSync(join(dataDir, 'running.json'))).toBe(false);
  });
});

describe('a server', () => {
  it('outlives its database, learns of loads and not of broken ones, and ends in order', async () => {
    const { dataDir, seed, env } = await folders('One');
    const server = program(['serve', '--seed', seed], {
      ...env,
      MANDATE_GRAPH_QUERY_TIMEOUT_MS: '4000',
    });
    const address = await addressOf(server);
    await untilReady(address);
    const first = await post(address, names);
    expect(first.data).toEqual({ paragraph: { summary: 'One' } });

    await test('a load while it serves is seen whole', async () => {
      const other = smallSeed(await throwAwayFolder(), 'Two', 40);
      const answers: string[] = [];
      let over = false;
      const asking = (async () => {
        while (!over) {
          const { status, data, extensions } = await post(address, names);
          expect(status).toBe(200);
          const { summary } = data?.paragraph as { summary: string };
          answers.push(`${extensions?.release} ${summary}`);
        }
      })();

      const load = program(['seed', '--seed', other], env);
      expect(await load.exit).toBe(0);
      for (let wait = 0; wait < 100 && !answers.at(-1)?.endsWith('Two'); wait += 1) await sleep(50);
      over = true;
      await asking;

      expect(load.said()).toMatch(/Loaded release \w{16}: 4\d nodes and \d+ links written/);
      expect(load.said()).toMatch(/^Paragraph +40$/m);
      expect(load.said()).toMatch(/^links by strength$/m);
      expect(new Set(answers).size).toBe(2);
      expect(answers.at(-1)).toMatch(/ Two$/);
    });

    await test('a load that is killed leaves what was there', async () => {
      const other = smallSeed(await throwAwayFolder(), 'Three', 2_000);
      const load = program(['seed', '--seed', other], env);
      await load.says('Loading:');
      load.kill('SIGKILL');
      await load.exit;
      await sleep(1_000);

      const { status, data } = await post(address, names);
      expect(status).toBe(200);
      expect(data).toEqual({ paragraph: { summary: 'Two' } });
    });

    await test('a load of a broken seed touches nothing', async () => {
      const other = smallSeed(await throwAwayFolder(), '"Broken', 3);
      const load = program(['seed', '--seed', other], env);

      expect(await load.exit).toBe(1);
      expect(load.said()).toMatch(/report\.yaml:\d+ .*expected YAML/);
      expect((await post(address, names)).data).toEqual({ paragraph: { summary: 'Two' } });
    });

    await test('a second server on its folder is refused', async () => {
      const second = program(['serve', '--seed', seed], env);

      expect(await refusal(second)).toContain('is in use by Mandate Graph, process');
    });

    await test('its database dies and comes back', async () => {
      process.kill(databaseOf(server)!, 'SIGKILL');
      await server.says('ended unexpectedly');

      const start = Date.now();
      expect(await get(`${address}/readyz`)).toBe(503);
      expect(Date.now() - start).toBeLessThan(2_500);
      const { status, errors } = await post(address, unasked);
      expect(Date.now() - start).toBeLessThan(9_000);
      expect(errors?.[0]?.extensions).toEqual({ code: 'DATABASE_UNAVAILABLE', retryable: true });
      expect([200, 503]).toContain(status);
      expect(await get(`${address}/healthz`)).toBe(200);

      await server.says('The database answers again.');
      await untilReady(address);
      expect((await post(address, names)).data).toEqual({ paragraph: { summary: 'Two' } });
    });

    await test('it ends in order', async () => {
      const database = databaseOf(server)!;
      const inFlight = await halfAsked(address, names);
      const start = Date.now();
      server.kill('SIGTERM');
      await server.says('SIGTERM');

      expect(await inFlight()).toContain('"summary":"Two"');
      expect(await server.exit).toBe(0);
      // A connection that a client keeps open does not keep the program.
      expect(Date.now() - start).toBeLessThan(30_000);
      expect(isAlive(database)).toBe(false);
      expect(existsSync(join(dataDir, 'running.json'))).toBe(false);
      expect(server.said()).not.toMatch(/UnhandledPromise|^\s+at /m);
    });
  }, 400_000);

  it('ends at once when it is told twice', async () => {
    const { seed, env } = await folders();
    const server = program(['serve', '--seed', seed], env);
    await untilReady(await addressOf(server));
    const database = databaseOf(server)!;

    server.kill('SIGINT');
    await server.says('SIGINT');
    server.kill('SIGINT');

    expect([0, 130]).toContain(await server.exit);
    for (let wait = 0; wait < 100 && isAlive(database); wait += 1) await sleep(100);
    expect(isAlive(database)).toBe(false);
  });
});

/** A step of a story on one server: its name stands before what went wrong. */
async function test(name: string, step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    if (error instanceof Error) error.message = `${name}: ${error.message}`;
    throw error;
  }
}
