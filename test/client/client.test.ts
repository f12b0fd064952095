import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import type { Connection } from '../../src/db/connect.js';
import type { ErrorCode } from '../../src/errors.js';
import { projectRoot } from '../../src/paths.js';
import { CountryPageDocument } from '../generated/graphql.js';
import { testApp, type TestApp } from '../http/support.js';
import { recording } from '../support/recording.js';
import { seededDatabase } from '../support/seeded.js';
import { createClient } from './client.js';
import { countryPage } from './country-page.js';
import { AnswerError, type AnswerErrorCode } from './error.js';

let connection: Connection;
let served: TestApp;
let url: string;
let names: string[];
let release: string;
beforeAll(async () => {
  connection = await seededDatabase();
  const recorded = recording(connection.db);
  names = recorded.names;
  // Plenty of time: the statements are planned here for the first time, and the machine may be busy.
  served = await testApp(recorded.db, { queryTimeoutMs: 60_000 });
  release = served.backend.gate.release;
  url = `${await served.app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
});
afterAll(async () => {
  await served.app.close();
  await connection.close();
});

/** A client, what it sent and was told (a line a request), and what may happen before a request. */
function watched(language = 'en', before: (request: number) => void = () => {}) {
  const seen: string[] = [];
  const client = createClient({
    url,
    language,
    fetch: async (address, init) => {
      before(seen.length + 1);
      const response = await fetch(address, init);
      const sent = new URL(address as string).searchParams.has('query') ? 'text' : 'hash';
      seen.push(`${sent} ${response.status}`);
      return response;
    },
  });
  return { client, seen };
}

describe('the example client', () => {
  it('sends the text of an operation once, then its hash, and is sent an answer once', async () => {
    const { client, seen } = watched();
    const ask = (iso3: string) => client.ask(CountryPageDocument, { iso3 });
    const first = await ask('KEN');
    const trips = names.length;

    expect(await ask('KEN')).toEqual(first);
    expect(names.length).toBe(trips);
    await ask('PER');
    expect(seen).toEqual(['hash 200', 'text 200', 'hash 304', 'hash 200']);
    expect(first).toMatchObject({ data: { country: { name: 'Kenya' } }, release });
    expect(first.cost).toBeGreaterThan(1);
  });

  it('asks in the language of its reader, and an operation may ask in another', async () => {
    const { client } = watched('zh');
    const asked = await client.ask(CountryPageDocument, { iso3: 'KEN' });
    const other = await client.ask(CountryPageDocument, { iso3: 'KEN', lang: 'EN' });

    expect(asked.data.country?.name).toBe('肯尼亚');
    expect(other.data.country?.name).toBe('Kenya');
  });

  it('throws an error with its code, which is one of a closed list, and whether to try again', async () => {
    expectTypeOf<AnswerErrorCode>().toEqualTypeOf<ErrorCode | 'PERSISTED_QUERY_NOT_FOUND'>();
    const { client } = watched();
    const wrong = client.ask(CountryPageDocument, { iso3: 'LAO', after: 'nowhere' });
    const tooMuch = client.ask(CountryPageDocument, { iso3: 'LAO', first: 101 });

    await expect(wrong).rejects.toBeInstanceOf(AnswerError);
    await expect(wrong).rejects.toMatchObject({ code: 'BAD_USER_INPUT', retryable: false });
    await expect(tooMuch).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED', retryable: false });
  });

  it('turns pages to the last one, and says of everything where it is written', async () => {
    const { client } = watched();
    const { data } = await client.ask(CountryPageDocument, { iso3: 'AFG', lang: 'ZH', first: 100 });
    const { nodes, totalCount, pageInfo } = data.activities;
    const [head, ...lines] = await countryPage(client, 'AFG', { lang: 'ZH', first: 3 });
    const foot = lines.pop();

    expect(pageInfo.hasNextPage).toBe(false);
    expect(nodes.length).toBeGreaterThan(3);
    expect(head).toBe(`${data.country?.name}: ${totalCount}`);
    expect(lines).toHaveLength(nodes.length);
    nodes.forEach(({ summary }, n) => expect(lines[n]).toContain(`- ${summary}`));
    for (const line of lines) expect(line).toMatch(/^- .+ \[.+第\d+段\]$/);
    expect(foot).toBe(`Release of the data: ${release}`);
  });

  it('begins a list again where newer data was loaded between two pages', async () => {
    const undisturbed = await countryPage(watched().client, 'AFG', { first: 3 });
    const newer = `${release}-newer`;
    const { client, seen } = watched('en', (request) => {
      if (request === 2) served.backend.gate.open(newer);
    });
    const page = await countryPage(client, 'AFG', { first: 3 });
    served.backend.gate.open(release);

    expect(page).toEqual([...undisturbed.slice(0, -1), `Release of the data: ${newer}`]);
    expect(seen.length).toBe(2 + Math.ceil((page.length - 2) / 3));
    // The second page was read of the newer data already, so it is not sent again.
    expect(seen.slice(0, 4)).toEqual(['hash 200', 'hash 200', 'hash 200', 'hash 304']);
  });

  it('runs as a program', async () => {
    const run = (...args: string[]) =>
      promisify(execFile)(process.execPath, ['--import', 'tsx', 'test/client/main.ts', ...args], {
        cwd: projectRoot,
      });

    expect((await run(url, 'KEN')).stdout).toMatch(/^Kenya: \d+\n- /);
    expect((await run(url, 'XXX')).stdout).toContain('There is no country "XXX"');
  });
});
