import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { connect, type Connection } from '../../src/db/connect.js';

/**
 * What a query of a test may take, milliseconds: a busy machine plans a statement slowly. That time is
 * enforced is tested with limits of its own.
 */
const PATIENCE_MS = 60_000;

/**
 * The run's shared database. Only for tests that read, or that
 * clean up after themselves and do not mind others at the same time. The caller closes it.
 */
export function sharedDatabase(queryTimeoutMs = PATIENCE_MS): Promise<Connection> {
  const dataDir = inject('sharedDataDir');
  return connect({ neo4j: null, dataDir, queryTimeoutMs }, { role: 'command' });
}

/** An empty folder that is deleted when the test that asked for it is over. */
export async function throwAwayFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mandate-graph-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A new, empty Neo4j of one's own (six seconds); `close` ends it and deletes its folder. */
export async function ownDatabase(
  queryTimeoutMs = PATIENCE_MS,
): Promise<Connection & { readonly dataDir: string }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'mandate-graph-test-'));
  const connection = await connect({ neo4j: null, dataDir, queryTimeoutMs }, { role: 'server' });
  return {
    ...connection,
    dataDir,
    async close() {
      await connection.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** The password of the user neo4j in the run's shared database. */
export function readSecret(): string {
  return readFileSync(join(inject('sharedDataDir'), 'secret'), 'utf8').trim();
}
