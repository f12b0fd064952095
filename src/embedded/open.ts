import { realpathSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartupError } from '../errors.js';
import { FolderLockedError } from './instance.js';
import { announce, readRunning, type Running } from './running.js';
import { secretOf } from './secret.js';
import { setUp } from './set-up.js';
import { supervise } from './supervise.js';

/** A server has a data folder to itself; a command shares the database that runs there. */
export type Role = 'server' | 'command';

export interface EmbeddedNeo4j {
  readonly uri: string;
  readonly password: string;
  /** Ends the database if this process started it; else does nothing. */
  stop(): Promise<void>;
}

export interface OpenOptions {
  readonly role: Role;
  /** Whether a Neo4j with this password answers there. */
  readonly answers: (uri: string, password: string) => Promise<boolean>;
  /** Told when the database ends unexpectedly and when it is back. */
  readonly tell?: (message: string) => void;
}

/** Milliseconds a command waits for a database that another process is just starting. */
const patience = 60_000;

/**
 * The database of this data folder: the one that runs there, or else one started here.
 *
 * @throws StartupError if it cannot be started, or if another process has it and `role` is server.
 */
export async function openEmbedded(dataDir: string, options: OpenOptions): Promise<EmbeddedNeo4j> {
  const folder = await madeFolder(dataDir);
  const password = await secretOf(folder);
  const running = await liveDatabase(folder, password, options);
  if (running) return shared(folder, running, password, options.role);
  const { tell = () => {} } = options;
  try {
    const classPath = await setUp();
    const instance = { classPath, folder: join(folder, 'graph'), password, port: 0 };
    const { uri, stop } = await supervise(instance, tell);
    const takeBack = await announce(folder, uri);
    return {
      uri,
      password,
      async stop() {
        await takeBack();
        await stop();
      },
    };
  } catch (error) {
    if (!(error instanceof FolderLockedError)) throw error;
    if (options.role === 'server') throw locked(folder, readRunning(folder));
    const started = await untilAnnounced(folder, password, options);
    return shared(folder, started, password, options.role);
  }
}

async function madeFolder(dataDir: string): Promise<string> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    return realpathSync(dataDir);
  } catch (error) {
    throw new StartupError(
      `The data folder ${dataDir} cannot be made: ${(error as Error).message}.\n` +
        'Set MANDATE_GRAPH_DATA_DIR to a folder that can be written to.',
    );
  }
}

/** The running database, if what the folder says still holds. */
async function liveDatabase(
  folder: string,
  password: string,
  { answers }: OpenOptions,
): Promise<Running | null> {
  const running = readRunning(folder);
  return running && (await answers(running.uri, password)) ? running : null;
}

function shared(folder: string, running: Running, password: string, role: Role): EmbeddedNeo4j {
  if (role === 'server') throw locked(folder, running);
  return { uri: running.uri, password, stop: async () => {} };
}

async function untilAnnounced(
  folder: string,
  password: string,
  options: OpenOptions,
): Promise<Running> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const running = await liveDatabase(folder, password, options);
    if (running) return running;
    await sleep(250);
  }
  throw locked(folder, null);
}

function locked(folder: string, running: Running | null): StartupError {
  const who = running
    ? `Mandate Graph, process ${running.pid}`
    : 'another process, which may just be starting or stopping';
  return new StartupError(
    `The data folder ${folder} is in use by ${who}.\n` +
      'Stop that one first, or give this one a folder of its own with MANDATE_GRAPH_DATA_DIR.',
  );
}
