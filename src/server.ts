import type { FastifyInstance } from 'fastify';
import { join } from 'node:path';
import { z } from 'zod';
import type { Config } from './config.js';
import { connect, type Connection } from './db/connect.js';
import { migrate } from './db/migrate.js';
import { query } from './db/query.js';
import { StartupError } from './errors.js';
import { createApp } from './http/app.js';
import { projectRoot } from './paths.js';
import { createSchema } from './schema.js';
import { loadGraph, type LoadReport } from './seed/load/load.js';
import { describe } from './seed/problem.js';
import { readSeed } from './seed/read-graph.js';

/** A running server: everything is up, and `close` ends all of it in order. */
export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Starts everything: database, migrations, seed, HTTP. Nothing stays half-started: what was opened
 * before a failure is closed again.
 *
 * @throws StartupError naming what is in the way and the remedy
 */
export async function startServer(
  config: Config,
  tell: (message: string) => void = () => {},
): Promise<RunningServer> {
  const connection = await connect(config, { role: 'server', tell });
  try {
    await migrate(connection.db, { tell: ({ source }) => tell(`migration ${source}`) });
    const report = await seed(connection);
    tell(
      report.changed
        ? `seed loaded: ${report.nodesPut} nodes, ${report.linksPut} links put`
        : 'seed unchanged',
    );
    const schema = await createSchema();
    const app = await createApp(connection.db, schema, () => answers(connection), config);
    const url = await listen(app, config);
    return {
      url: `${url}/graphql`,
      async close() {
        await app.close();
        await connection.close();
      },
    };
  } catch (error) {
    await connection.close();
    throw error;
  }
}

/**
 * Loads the project's seed.
 *
 * @throws StartupError with everything that is wrong with the files; the graph is then as it was
 */
export function seed(
  { db }: Pick<Connection, 'db'>,
  folder = join(projectRoot, 'seed'),
): Promise<LoadReport> {
  const { graph, problems } = readSeed(folder);
  if (problems.length > 0) {
    const lines = problems.map(describe).join('\n');
    throw new StartupError(
      `The seed has ${problems.length} problems; nothing was loaded.\n${lines}`,
    );
  }
  return loadGraph(db, graph);
}

/** Whether the database answers and holds a release. */
async function answers({ db }: Connection): Promise<boolean> {
  try {
    const rows = await db.read(query('node/release'), {}, z.object({ id: z.string() }));
    return rows.length > 0;
  } catch {
    return false;
  }
}

async function listen(app: FastifyInstance, { host, port }: Config): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    await app.close();
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
      throw new StartupError(
        `Port ${port} on ${host} is taken. End what uses it, or set PORT to another port.`,
      );
    }
    throw error;
  }
}
