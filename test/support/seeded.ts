import { closeSync, existsSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inject } from 'vitest';
import type { Connection } from '../../src/db/connect.js';
import { migrate } from '../../src/db/migrate.js';
import { loadGraph } from '../../src/seed/load/load.js';
import { describe } from '../../src/seed/problem.js';
import { readSeed } from '../../src/seed/read-graph.js';
import { sharedDatabase } from './db.js';

/**
 * The run's shared database with the project's whole record in it, for tests that only read. The first
 * test file that asks loads it; the others wait. The caller closes the connection.
 */
export async function seededDatabase(): Promise<Connection> {
  const connection = await sharedDatabase();
  try {
    if (claimed()) await load(connection);
    else await loaded();
    return connection;
  } catch (error) {
    await connection.close();
    throw error;
  }
}

const claim = () => join(inject('sharedDataDir'), 'seed-claimed');
const outcome = () => join(inject('sharedDataDir'), 'seed-outcome');

/** True for the one caller of the run that is to load the record. */
function claimed(): boolean {
  try {
    closeSync(openSync(claim(), 'wx'));
    return true;
  } catch {
    return false;
  }
}

async function load({ db }: Connection): Promise<void> {
  try {
    const { graph, problems } = readSeed('seed');
    if (problems.length > 0) throw new Error(problems.map(describe).join('\n'));
    await migrate(db);
    await loadGraph(db, graph);
    writeFileSync(outcome(), 'ok');
  } catch (error) {
    writeFileSync(outcome(), String(error));
    throw error;
  }
}

async function loaded(): Promise<void> {
  const end = Date.now() + 120_000;
  while (!existsSync(outcome())) {
    if (Date.now() > end) throw new Error('The record was not loaded within two minutes.');
    await sleep(200);
  }
}
