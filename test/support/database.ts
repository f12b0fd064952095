import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { connect } from '../../src/db/connect.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The data folder of the run's shared database; empty, but for what a test file puts in. */
    sharedDataDir: string;
  }
}

/** Starts the run's shared database, in a folder that is thrown away with it. */
export default async function startSharedDatabase(project: TestProject) {
  const dataDir = await mkdtemp(join(tmpdir(), 'mandate-graph-test-'));
  const { close } = await connect(
    { neo4j: null, dataDir, queryTimeoutMs: 10_000 },
    { role: 'server', tell: console.error },
  );
  project.provide('sharedDataDir', dataDir);
  return async () => {
    await close();
    await rm(dataDir, { recursive: true, force: true });
  };
}
