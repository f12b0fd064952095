import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { request, type IncomingMessage } from 'node:http';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { projectRoot } from '../../src/paths.js';

/** The real program, as a child process. */
export interface Program {
  readonly pid: number;
  /** What it has said so far, on standard output and error. */
  said(): string;
  /** Waits until it says this. */
  says(words: string): Promise<void>;
  kill(signal: NodeJS.Signals): void;
  /** Its exit code, once it has ended; null if a signal ended it. */
  readonly exit: Promise<number | null>;
}

/**
 * Starts the program with these arguments, and with no setting of this process's environment. The test
 * that started it ends it, by its id, if it has not ended by itself.
 */
export function program(args: readonly string[], env: NodeJS.ProcessEnv): Program {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(PORT|HOST|NEO4J_.*|MANDATE_GRAPH_.*|NODE_OPTIONS|VITEST.*)$/.test(name),
    ),
  );
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', ...args], {
    cwd: projectRoot,
    env: { ...inherited, NODE_ENV: 'production', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => lines.push(line));
  }
  const exit = once(child, 'close').then(([code]) => code as number | null);
  let ended = false;
  void exit.then(() => {
    ended = true;
  });
  onTestFinished(async () => {
    if (!ended) child.kill('SIGKILL');
    await exit;
  });
  return {
    pid: child.pid!,
    said: () => lines.join('\n'),
    async says(words) {
      while (!lines.some((line) => line.includes(words))) {
        if (ended) throw new Error(`It ended without saying "${words}":\n${lines.join('\n')}`);
        await sleep(20);
      }
    },
    kill: (signal) => child.kill(signal),
    exit,
  };
}

/** The address that a program which serves has said it answers at. */
export async function addressOf(served: Program): Promise<string> {
  await served.says('Listening at');
  return /Listening at (\S+);/.exec(served.said())![1]!;
}

/** Asks by HTTP; the status 0 means that nothing listens. */
export async function get(url: string): Promise<number> {
  return fetch(url).then(
    ({ status }) => status,
    () => 0,
  );
}

export async function post(
  address: string,
  query: string,
): Promise<{
  status: number;
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions: Record<string, unknown> }[];
  extensions?: { release?: string };
}> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, ...((await response.json()) as object) };
}

/** Sends half a request, which the server then waits for; what it gives sends the rest and reads. */
export async function halfAsked(address: string, query: string): Promise<() => Promise<string>> {
  const body = JSON.stringify({ query });
  const asking = request(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': body.length },
  });
  const answered = once(asking, 'response');
  asking.write(body.slice(0, 5));
  await sleep(300);
  return async () => {
    asking.end(body.slice(5));
    const [response] = (await answered) as [IncomingMessage];
    return text(response);
  };
}

/** The id of the database process that this program started. */
export function databaseOf({ pid }: Pick<Program, 'pid'>): number | undefined {
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid=,comm='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, parent, name]) => Number(parent) === pid && name?.includes('java'))
    .map(([id]) => Number(id))[0];
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** A small seed of one document, whose paragraphs are summed up with this word. */
export function smallSeed(folder: string, word: string, paragraphs = 3): string {
  for (const below of ['documents', 'registers']) {
    mkdirSync(join(folder, below), { recursive: true });
  }
  writeFileSync(
    join(folder, 'registers', 'all.yaml'),
    'documents:\n  - { id: report, inRecord: true, name: { en: A report } }\n',
  );
  const body = Array.from(
    { length: paragraphs },
    (_, n) =>
      `  - locator: "${n + 1}"\n    summary: { en: ${word}, zh: 一 }\n    names: [LAO, KEN, PER]\n`,
  ).join('');
  writeFileSync(
    join(folder, 'documents', 'report.yaml'),
    `document: report\nordinal: 1\nverification: SOURCE_TEXT\nlocators: ["1-${paragraphs}"]\nparagraphs:\n${body}`,
  );
  return folder;
}
