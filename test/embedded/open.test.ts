import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { connect as connectSocket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { connect } from '../../src/db/connect.js';
import type { Role } from '../../src/embedded/open.js';
import { throwAwayFolder } from '../support/db.js';

const holder = fileURLToPath(new URL('../support/hold-database.ts', import.meta.url));

async function hold(dataDir: string): Promise<{ program: ChildProcess; uri: string }> {
  const program = spawn(process.execPath, ['--import', 'tsx', holder, dataDir, 'server'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void program.kill('SIGKILL'));
  const ended = once(program, 'exit').then(() => Promise.reject(new Error('It did not start.')));
  const [line] = (await Promise.race([once(program.stdout, 'data'), ended])) as [Buffer];
  ended.catch(() => {});
  return { program, uri: line.toString().trim() };
}

function open(dataDir: string, role: Role = 'server', tell = (_: string) => {}) {
  return connect({ neo4j: null, dataDir, queryTimeoutMs: 5_000 }, { role, tell });
}

async function listens(uri: string): Promise<boolean> {
  const socket = connectSocket(Number(new URL(uri).port), '127.0.0.1');
  const answer = await Promise.race([
    once(socket, 'connect').then(
      () => true,
      () => false,
    ),
    sleep(1_000, false),
  ]);
  socket.destroy();
  return answer;
}

async function eventually(condition: () => Promise<boolean>, ms = 60_000): Promise<void> {
  const end = Date.now() + ms;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`Not so within ${ms} ms.`);
    await sleep(100);
  }
}

const one = { name: 'test/one', text: 'RETURN 1 AS n' };
const row = z.object({ n: z.number() });

describe('the embedded database', () => {
  it('ends with its parent, even one that is killed, and its folder can be used again', async () => {
    const dataDir = await throwAwayFolder();
    const { program, uri } = await hold(dataDir);
    expect(await listens(uri)).toBe(true);
    program.kill('SIGKILL');
    await eventually(async () => !(await listens(uri)));

    // What the killed one left behind does not mislead the next.
    expect(readFileSync(join(dataDir, 'running.json'), 'utf8')).toContain(uri);
    await eventually(async () => {
      const next = await open(dataDir).catch(() => null);
      await next?.close();
      return next !== null;
    });
  });

  it('keeps its data, and its secret from other users', async () => {
    const dataDir = await throwAwayFolder();
    const first = await open(dataDir);
    expect(statSync(dataDir).mode & 0o077).toBe(0);
    expect(statSync(join(dataDir, 'secret')).mode & 0o077).toBe(0);
    expect(statSync(join(dataDir, 'running.json')).mode & 0o077).toBe(0);
    expect(readFileSync(join(dataDir, 'running.json'), 'utf8')).not.toContain(
      readFileSync(join(dataDir, 'secret'), 'utf8').trim(),
    );
    const create = { name: 'test/create', text: 'CREATE (:Kept)' };
    await first.db.write({ name: 'test' }, (transaction) => transaction.run(create));
    await first.close();

    const second = await open(dataDir);
    const count = { name: 'test/count', text: 'MATCH (n:Kept) RETURN count(n) AS n' };
    expect(await second.db.read(count, {}, row)).toEqual([{ n: 1 }]);
    await second.close();
  });

  it('that hangs is a retryable error within the time a query may take', async () => {
    const dataDir = await throwAwayFolder();
    const { db, close } = await open(dataDir);
    await db.read(one, {}, row);
    const java = await javaOf(process.pid, dataDir);
    process.kill(java, 'SIGSTOP');
    const start = Date.now();
    await expect(db.read(one, {}, row)).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    expect(Date.now() - start).toBeLessThan(9_000);
    process.kill(java, 'SIGCONT');
    expect(await db.read(one, {}, row)).toEqual([{ n: 1 }]);
    await close();
  });

  it('is started again where it was when its process dies', async () => {
    const dataDir = await throwAwayFolder();
    const told: string[] = [];
    const { uri, db, close } = await open(dataDir, 'server', (message) => told.push(message));
    process.kill(await javaOf(process.pid, dataDir), 'SIGKILL');
    await eventually(async () => !(await listens(uri)));
    await eventually(() =>
      db.read(one, {}, row).then(
        () => true,
        () => false,
      ),
    );
    expect(told).toEqual([
      'The embedded Neo4j ended unexpectedly and is started again.',
      'The embedded Neo4j is back.',
    ]);
    await close();
    expect(await listens(uri)).toBe(false);
  });

  it('serves a command that was started while the server was starting', async () => {
    const dataDir = await throwAwayFolder();
    const starting = hold(dataDir);
    const lock = join(dataDir, 'graph', 'data', 'databases', 'store_lock');
    await eventually(async () => existsSync(lock));
    const command = await open(dataDir, 'command');
    const server = await starting;
    expect(command.uri).toBe(server.uri);
    await command.close();
    expect(await listens(server.uri)).toBe(true);
  });

  it('of a copied folder is not the one of the original', async () => {
    const dataDir = await throwAwayFolder();
    const copy = join(await throwAwayFolder(), 'copy');
    const { uri } = await hold(dataDir);
    await cp(join(dataDir, 'secret'), join(copy, 'secret'), { recursive: true });
    await cp(join(dataDir, 'running.json'), join(copy, 'running.json'));
    const own = await open(copy, 'command');
    expect(own.uri).not.toBe(uri);
    await own.close();
  });

  it('says that its secret is gone', async () => {
    const dataDir = await throwAwayFolder();
    await cp(fileURLToPath(import.meta.url), join(dataDir, 'graph', 'password-is-set'), {
      recursive: true,
    });
    await expect(open(dataDir)).rejects.toThrow(/file "secret" is gone/);
  });

  it('says that its folder cannot be made', async () => {
    const file = join(await throwAwayFolder(), 'file');
    writeFileSync(file, '');
    await expect(open(join(file, 'data'))).rejects.toThrow(
      /cannot be made.*\nSet MANDATE_GRAPH_DATA_DIR/s,
    );
  });
});

/** The Java process that this test's process started on that folder. */
async function javaOf(parent: number, dataDir: string): Promise<number> {
  const list = spawn('ps', ['-eo', 'pid=,ppid=,args=']);
  let text = '';
  list.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  await once(list, 'close');
  const line = text
    .split('\n')
    .find((entry) => entry.includes(dataDir) && entry.trim().split(/\s+/)[1] === String(parent));
  return Number(line?.trim().split(/\s+/)[0]);
}
