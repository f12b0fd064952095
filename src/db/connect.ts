import { Neo4jError, type Driver } from 'neo4j-driver';
import type { Config, Neo4jAddress } from '../config.js';
import { openEmbedded, type Role } from '../embedded/open.js';
import { StartupError } from '../errors.js';
import { openDb, type Db } from './db.js';
import { createDriver } from './driver.js';

export interface Connection {
  readonly driver: Driver;
  readonly db: Db;
  readonly uri: string;
  readonly database: string;
  /** Closes the driver, then the embedded database if this process started it. */
  close(): Promise<void>;
}

export interface ConnectOptions {
  readonly role: Role;
  /** Told when the embedded database ends unexpectedly and when it is back. */
  readonly tell?: (message: string) => void;
}

type Settings = Pick<Config, 'neo4j' | 'dataDir' | 'queryTimeoutMs'>;

/**
 * The database of this configuration, answering: the Neo4j that is named there, or else the
 * embedded one.
 *
 * @throws StartupError naming what stands in the way; nothing is left running then.
 */
export async function connect(config: Settings, options: ConnectOptions): Promise<Connection> {
  const timeoutMs = config.queryTimeoutMs;
  if (config.neo4j) return connectTo(config.neo4j, timeoutMs);

  const username = 'neo4j';
  const { uri, password, stop } = await openEmbedded(config.dataDir, {
    ...options,
    answers: (address, secret) => answers({ uri: address, username, password: secret }),
  });
  try {
    const connection = await connectTo({ uri, username, password, database: 'neo4j' }, timeoutMs);
    return {
      ...connection,
      async close() {
        await connection.close();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Whether a Neo4j that takes this password answers within two seconds. */
async function answers(address: Omit<Neo4jAddress, 'database'>): Promise<boolean> {
  const driver = createDriver({ ...address, timeoutMs: 2_000 });
  try {
    await driver.getServerInfo();
    return true;
  } catch {
    return false;
  } finally {
    await driver.close();
  }
}

async function connectTo(address: Neo4jAddress, timeoutMs: number): Promise<Connection> {
  const { uri, database } = address;
  const driver = createDriver({ ...address, timeoutMs });
  try {
    await probe(driver, database);
  } catch (error) {
    await driver.close();
    throw refused(address, error);
  }
  const db = openDb(driver, database, { timeoutMs });
  return { driver, db, uri, database, close: () => db.close() };
}

/** Runs a statement, since only that shows a database that is not there; once, without retries. */
async function probe(driver: Driver, database: string): Promise<void> {
  const session = driver.session({ database, defaultAccessMode: 'READ' });
  try {
    await session.run('RETURN 1');
  } finally {
    await session.close();
  }
}

function refused({ uri, username, password, database }: Neo4jAddress, error: unknown) {
  const code = error instanceof Neo4jError ? error.code : '';
  const message = error instanceof Error ? error.message : String(error);
  return new StartupError(explanation(), { cause: error });

  function explanation(): string {
    if (code.includes('.Security.')) {
      const how =
        password === null ? 'without a password (NEO4J_PASSWORD is not set)' : 'with its password';
      return (
        `Neo4j at ${uri} refuses user "${username}" ${how}: ${message}\n` +
        'Set NEO4J_USERNAME and NEO4J_PASSWORD to a user that it knows.'
      );
    }
    if (code.includes('.Database.')) {
      return (
        `Neo4j at ${uri} has no database "${database}": ${message}\n` +
        'Set NEO4J_DATABASE to one that it has.'
      );
    }
    return (
      `Neo4j at ${uri} cannot be reached: ${message}\n` +
      'Start it, or correct NEO4J_URI; without NEO4J_URI the embedded Neo4j is used.'
    );
  }
}
