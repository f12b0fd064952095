import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Connection } from '../../src/db/connect.js';
import { readConfig } from '../../src/config.js';
import { projectRoot } from '../../src/paths.js';
import { testApp, type TestApp } from '../http/support.js';
import { seededDatabase } from '../support/seeded.js';
import { bySecret, claims, signed } from '../support/tokens.js';
import { answered, countAsked, type Example } from './page.js';

const folder = join(projectRoot, 'docs/guide');
const pages = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md');
/** The subject that the guide assesses, which nothing else does in the shared database. */
const assessed = 'ungass-2016/1.b';

let connection: Connection;
let served: TestApp;
let url: string;
let token: string;
beforeAll(async () => {
  connection = await seededDatabase();
  const { maxDepth, maxCost, maxQueryLength } = readConfig({});
  const limits = { maxDepth, maxCost, maxQueryLength };
  // Plenty of time: the machine may be busy.
  served = await testApp(connection.db, { ...limits, queryTimeoutMs: 60_000, auth: bySecret });
  url = await served.app.listen({ host: '127.0.0.1', port: 0 });
  token = await signed(claims({ sub: 'ada' }));
  await forgetAssessments();
});
afterAll(async () => {
  await served.app.close();
  await forgetAssessments();
  await connection.close();
});

const forgetAssessments = () =>
  connection.driver.executeQuery(
    'MATCH (one:Assessment) WHERE one.id STARTS WITH $start DETACH DELETE one',
    { start: `assessment:${assessed}@` },
    { database: connection.database },
  );

it.each(pages)(
  '%s shows what the server answers; run `vitest -u` after a change you mean',
  async (file) => {
    const page = readFileSync(join(folder, file), 'utf8');
    let asked = 0;
    let tag = '';

    const shown = await answered(page, async (example) => {
      asked += 1;
      const response = await fetch(...requestOf(example, tag));
      tag = response.headers.get('etag') ?? tag;
      const text = await response.text();
      const body = text === '' ? undefined : (JSON.parse(text) as Record<string, unknown>);
      // Only where the page speaks of it may an example be refused.
      expect('errors' in (body ?? {}), example.asked).toBe(example.how.includes('refused'));
      return format(JSON.stringify(steady(told(example, response, body))), {
        parser: 'json',
        printWidth: 100,
      });
    });

    expect(asked).toBe(countAsked(page));
    expect(asked).toBeGreaterThan(4);
    await expect(shown).toMatchFileSnapshot(join(folder, file));
  },
);

function requestOf({ kind, how, asked }: Example, tag: string): [string, RequestInit] {
  if (kind === 'graphql') {
    const headers = {
      'content-type': 'application/json',
      ...(how.includes('token') ? { authorization: `Bearer ${token}` } : {}),
    };
    const body = JSON.stringify({ query: asked });
    return [`${url}/graphql`, { method: 'POST', headers, body }];
  }
  const [first = '', ...lines] = asked.trim().split('\n');
  const headers = Object.fromEntries(
    lines.map((line) => line.split(': ').map((part) => part.replace('W/"…"', tag))),
  ) as Record<string, string>;
  return [`${url}${encodeURI(first.replace('GET ', ''))}`, { headers }];
}

/** What the page shows of an answer: what was asked for, or where it speaks of the rest, all of it. */
function told({ kind, how }: Example, response: Response, body?: Record<string, unknown>): unknown {
  const { status, headers } = response;
  if (kind === 'http') return { status, etag: headers.get('etag') && 'W/"…"', body };
  return how.some((word) => word === 'whole' || word === 'refused') ? body : body?.data;
}

/** What is another one with each release of the data, or each run, is left out of the page. */
function steady(value: unknown): unknown {
  const text = JSON.stringify(value)
    .replaceAll(`"${served.backend.gate.release}"`, '"…"')
    .replaceAll(/"\d{4}-\d{2}-\d{2}T[^"]+"/g, '"…"');
  return JSON.parse(text) as unknown;
}
