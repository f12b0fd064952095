import type { FastifyInstance } from 'fastify';
import type { Config } from './config.js';
import { connect, type Connection } from './db/connect.js';
import { migrate } from './db/migrate.js';
import { StartupError } from './errors.js';
import { Gate } from './gate/gate.js';
import { watchGate } from './gate/watch.js';
import { createApp } from './http/app.js';
import type { Backend } from './http/backend.js';
import { createLogger } from './http/log.js';
import { openOfficialTexts } from './official/served.js';
import { createSchema } from './schema.js';
import type { SeedGraph } from './seed/build/graph.js';
import { describeLoad } from './seed/load/show.js';
import { defaultSeed, loadShown, readGraph } from './seed/load/seed.js';

/** A running server: everything is up, and `close` ends all of it in order. */
export interface RunningServer {
  readonly url: string;
  /** Lets what is in flight finish, then closes the driver and the database it started. */
  close(): Promise<void>;
}

export interface StartOptions {
  /** Told of each step. */
  readonly tell?: (message: string) => void;
  /** The seed folder; the project's own unless told. */
  readonly seed?: string;
  /** Gives the start up: what was opened is closed again. */
  readonly signal?: AbortSignal;
}

/**
 * Starts everything: seed files and official texts read, HTTP, database, migrations, load. HTTP comes early, so that a
 * port that is taken is found out before a database is started, and so that whoever asks in the
 * meantime is told to come back. Nothing stays half-started: what was opened before a failure is
 * closed again.
 *
 * @throws StartupError naming what is in the way and the remedy; the signal's reason
 */
export async function startServer(
  config: Config,
  { tell = () => {}, seed = defaultSeed, signal }: StartOptions = {},
): Promise<RunningServer> {
  // In the order of closing: what answers, what it answers from.
  const open: {
    app?: FastifyInstance;
    watch?: { stop(): Promise<void> };
    connection?: Connection;
  } = {};
  const close = async () => {
    await open.app?.close();
    await open.watch?.stop();
    await open.connection?.close();
  };
  try {
    const graph = readGraph(seed);
    const backend: Backend = {
      gate: new Gate({ patienceMs: config.queryTimeoutMs }),
      db: null,
      official: openOfficialTexts(config.officialTexts),
    };
    open.app = await createApp(
      await createSchema(),
      backend,
      config,
      createLogger(config.logLevel),
    );
    const address = await listen(open.app, config);
    tell(`Listening at ${address}; the database is being made ready.`);
    signal?.throwIfAborted();
    open.connection = await connect(config, { role: 'server', tell });
    signal?.throwIfAborted();
    backend.db = open.connection.db;
    await prepare(open.connection, graph, tell);
    signal?.throwIfAborted();
    open.watch = await watchGate(open.connection.db, backend.gate, {
      patienceMs: config.queryTimeoutMs,
      tell,
    });
    return { url: `${address}/graphql`, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Migrates the database and loads the seed. */
async function prepare(
  { db }: Connection,
  graph: SeedGraph,
  tell: (message: string) => void,
): Promise<void> {
  await migrate(db, { tell: ({ source }) => tell(`Migration ${source}`) });
  tell(describeLoad(await loadShown(db, graph)));
}

async function listen(app: FastifyInstance, { host, port }: Config): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    throw refused(error as NodeJS.ErrnoException, host, port);
  }
}

function refused(error: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new StartupError(
        `Port ${port} on ${host} is taken.\nEnd what uses it, or set PORT to another port.`,
      );
    case 'EACCES':
      return new StartupError(
        `Port ${port} on ${host} is not allowed to this user.\nSet PORT to 1024 or above.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new StartupError(
        `"${host}" is no address of this machine.\n` +
          'Set HOST to one that is, such as 127.0.0.1 or 0.0.0.0.',
      );
    default:
      return error;
  }
}
