import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { z } from 'zod';
import type { Db } from '../../src/db/db.js';
import { query } from '../../src/db/query.js';
import { Gate } from '../../src/gate/gate.js';
import { createApp, type AppConfig } from '../../src/http/app.js';
import type { Backend } from '../../src/http/backend.js';
import { noOfficialTexts } from '../../src/official/served.js';
import { createSchema } from '../../src/schema.js';

const schema = createSchema();

export interface TestApp {
  readonly app: FastifyInstance;
  readonly backend: Backend;
  /** What was logged, a line each. */
  readonly log: string[];
}

export function testConfig(change: Partial<AppConfig> = {}): AppConfig {
  return {
    corsOrigins: [],
    maxDepth: 16,
    maxCost: 10_000,
    maxQueryLength: 20_000,
    queryTimeoutMs: 5_000,
    answerCacheMb: 16,
    auth: null,
    ...change,
  };
}

/** The HTTP application over this database, or over none yet. */
export async function testApp(db: Db | null, change: Partial<AppConfig> = {}): Promise<TestApp> {
  const backend: Backend = {
    gate: new Gate({ patienceMs: 1_000 }),
    db,
    official: noOfficialTexts,
  };
  if (db) {
    const [release] = await db.read(query('node/release'), {}, z.object({ id: z.string() }));
    backend.gate.open(release?.id ?? 'none');
  }
  const log: string[] = [];
  const logger = pino({ level: 'trace' }, { write: (line: string) => log.push(line) });
  return { app: await createApp(await schema, backend, testConfig(change), logger), backend, log };
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: { message: string; path?: unknown; extensions: Record<string, unknown> }[];
  readonly extensions?: Record<string, unknown>;
}

/** Asks by POST, without a network. */
export async function ask(
  { app }: Pick<TestApp, 'app'>,
  source: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload: JSON.stringify({ query: source, variables }),
  });
  const body = response.json<Omit<Answer, 'status' | 'headers'>>();
  return { ...body, status: response.statusCode, headers: response.headers };
}
