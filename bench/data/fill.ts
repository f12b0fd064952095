import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { connect } from '../../src/db/connect.js';
import type { Db } from '../../src/db/db.js';
import { migrate } from '../../src/db/migrate.js';
import { query } from '../../src/db/query.js';
import { projectRoot } from '../../src/paths.js';
import type { SeedGraph } from '../../src/seed/build/graph.js';
import { linkRows, nodeRows, releaseId } from '../../src/seed/load/rows.js';
import type { Address } from '../opponents/opponent.js';
import { copyOf } from './copy.js';
import { hubsOf } from './hubs.js';
import { copiesFor, type Size } from './sizes.js';

/** Rows a statement takes; each is a transaction of its own. */
const BATCH = 2_000;

/** A running database, and how much it holds. */
export interface Filled extends Address {
  readonly version: string;
  readonly nodes: number;
  readonly links: number;
  close(): Promise<void>;
}

/**
 * A database with the record in this size. It is kept beside the project's own, by the release of the
 * record, so that a second run finds it; copies are written one after another, since all at once would
 * not fit into memory.
 */
export async function openFilled(
  size: Size,
  graph: SeedGraph,
  tell: (message: string) => void,
): Promise<Filled> {
  const hubs = hubsOf(graph);
  const release = `${releaseOf(graph)}-${size}`;
  const dataDir = join(projectRoot, '.mandate-graph', 'bench', release);
  const connection = await connect(
    { neo4j: null, dataDir, queryTimeoutMs: 600_000 },
    { role: 'server', tell },
  );
  try {
    if ((await loadedRelease(connection.db)) === release) return await filled();
    await migrate(connection.db);
    const copies = copiesFor(size, graph, hubs);
    await put(connection.db, graph);
    for (let number = 1; number <= copies; number++) {
      await put(connection.db, copyOf(graph, hubs, number));
      tell(`${size}: copy ${number} of ${copies} is written.`);
    }
    await connection.db.write({ name: 'bench/release' }, async (transaction) => {
      await transaction.run(query('seed/put-release'), {
        id: release,
        at: new Date().toISOString(),
      });
      await transaction.run({
        name: 'bench/statistics',
        text: 'CALL db.resampleOutdatedIndexes()',
      });
    });
    return await filled();
  } catch (error) {
    await connection.close();
    throw error;
  }

  async function filled(): Promise<Filled> {
    const shape = z.object({ nodes: z.number(), links: z.number() });
    const [counted] = await connection.db.read(counts, {}, shape);
    const password = readFileSync(join(dataDir, 'secret'), 'utf8').trim();
    const { agent = '' } = await connection.driver.getServerInfo();
    const version = agent.replace('Neo4j/', '');
    return { uri: connection.uri, password, version, ...counted!, close: () => connection.close() };
  }
}

const counts = {
  name: 'bench/counts',
  text: `
    MATCH (node:Node)
    WITH count(node) AS nodes
    MATCH (:Node)-[link]->(:Node)
    RETURN nodes, count(link) AS links`,
};

function releaseOf(graph: SeedGraph): string {
  const keys = [...graph.keys].map(([key, id]) => ({ key, id }));
  return releaseId(nodeRows(graph), linkRows(graph), keys);
}

async function loadedRelease(db: Db): Promise<string | undefined> {
  try {
    const [release] = await db.read(query('node/release'), {}, z.object({ id: z.string() }));
    return release?.id;
  } catch {
    // A new database has no indexes for the statement to lean on yet.
    return undefined;
  }
}

async function put(db: Db, graph: SeedGraph): Promise<void> {
  await putRows('seed/put-nodes', nodeRows(graph));
  await putRows('seed/put-links', linkRows(graph));
  await putRows(
    'seed/put-keys',
    [...graph.keys].map(([key, id]) => ({ key, id })),
  );

  async function putRows(name: string, rows: readonly object[]): Promise<void> {
    for (let start = 0; start < rows.length; start += BATCH) {
      const batch = { rows: rows.slice(start, start + BATCH) };
      await db.write({ name }, (transaction) => transaction.run(query(name), batch));
    }
  }
}
