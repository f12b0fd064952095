import { randomUUID } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readIfThere, writePrivately } from './private-file.js';

const schema = z.object({
  uri: z.string(),
  /** The process that started the database and takes it down. */
  pid: z.number(),
  /** The data folder: a copy of the folder must not lead to the original's database. */
  dataDir: z.string(),
  /** Tells this run from a later one. */
  nonce: z.string(),
});

/** What a data folder says about the database that runs on it. */
export type Running = z.infer<typeof schema>;

/**
 * The database that this data folder says is running; null if it says none. A process that was
 * killed leaves its word behind, so the caller still has to ask the database itself.
 */
export function readRunning(dataDir: string): Running | null {
  const text = readIfThere(fileIn(dataDir));
  if (text === undefined) return null;
  const { data } = schema.safeParse(parsed(text));
  return data && data.dataDir === realpathSync(dataDir) ? data : null;
}

/** Says that this process runs a database there; the returned function takes the word back. */
export async function announce(dataDir: string, uri: string): Promise<() => Promise<void>> {
  const running: Running = {
    uri,
    pid: process.pid,
    dataDir: realpathSync(dataDir),
    nonce: randomUUID(),
  };
  await writePrivately(fileIn(dataDir), `${JSON.stringify(running, null, 2)}\n`);
  return async () => {
    if (readRunning(dataDir)?.nonce === running.nonce) await rm(fileIn(dataDir), { force: true });
  };
}

function fileIn(dataDir: string): string {
  return join(dataDir, 'running.json');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
