import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { javaProgram, noJava, oldJava } from './java.js';
import { embeddedError } from './remedy.js';

/** A running Neo4j process of this project. */
export interface Neo4jInstance {
  readonly uri: string;
  readonly port: number;
  readonly pid: number;
  /** Settles when the process has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Shuts the database down; kills the process if that takes more than 30 seconds. */
  stop(): Promise<void>;
}

/** Another process has this folder's database open. */
export class FolderLockedError extends Error {}

export interface InstanceOptions {
  readonly classPath: string;
  /** The database's own folder. */
  readonly folder: string;
  readonly password: string;
  /** 0: any free one. */
  readonly port: number;
}

const jvmOptions = [
  '-Xmx1g',
  '-XX:+ExitOnOutOfMemoryError',
  // Neo4j reaches into these for its buffers, as its own start script allows it to.
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
];

/**
 * Starts Neo4j as a child process, which ends when this process ends, however that is: its
 * standard input closes.
 *
 * @throws FolderLockedError; StartupError if it does not start.
 */
export async function startInstance(options: InstanceOptions): Promise<Neo4jInstance> {
  const { classPath, folder, password, port } = options;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const child = spawn(
    javaProgram('java'),
    [...jvmOptions, '-cp', classPath, 'Neo4jServer', folder, String(port)],
    // A group of its own: Ctrl-C is for the parent, which finishes its work before the database.
    { stdio: ['pipe', 'pipe', 'pipe'], detached: true },
  );
  const ended = new Promise<void>((done) => {
    child.on('close', () => done());
  });
  // By standard input, since arguments and environment can be read by other users.
  child.stdin.on('error', () => {}).write(`${password}\n`);
  const taken = await readyPort(child, folder);
  return {
    uri: `bolt://127.0.0.1:${taken}`,
    port: taken,
    pid: child.pid!,
    ended,
    async stop() {
      child.stdin.end();
      const slow = new AbortController();
      await Promise.race([ended, sleep(30_000, undefined, { signal: slow.signal })]);
      slow.abort();
      if (child.exitCode === null) child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Waits for the line "ready PORT". */
async function readyPort(child: ChildProcess, folder: string): Promise<number> {
  const complaints: string[] = [];
  createInterface({ input: child.stderr! }).on('line', (line) => {
    // The first lines name the failure; a stack trace follows. What comes later is not kept.
    if (complaints.length < 10) complaints.push(line);
  });
  const answer = new Promise<string>((done) => {
    createInterface({ input: child.stdout! }).on('line', (line) => {
      if (/^(ready \d+|locked)$/.test(line)) done(line);
    });
  });
  const failure = Promise.race([once(child, 'close').then(() => 'ended'), startFailure(child)]);
  const line = await Promise.race([answer, failure]);
  if (line.startsWith('ready')) return Number(line.slice('ready '.length));
  if (line === 'locked') throw new FolderLockedError(folder);
  if (line === 'ENOENT') throw noJava();
  if (complaints.some((text) => text.includes('UnsupportedClassVersionError'))) throw oldJava();
  throw embeddedError(
    `The embedded Neo4j did not start (${line}):\n${complaints.slice(0, 5).join('\n')}`,
    `Its log is ${join(folder, 'logs', 'debug.log')}.`,
  );
}

/** The code with which the program could not be started at all, such as ENOENT. */
async function startFailure(child: ChildProcess): Promise<string> {
  const [error] = (await once(child, 'error').catch((thrown) => [thrown])) as [
    NodeJS.ErrnoException,
  ];
  return error.code ?? error.message;
}
