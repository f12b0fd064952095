import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/db/connect.js';
import { seededDatabase } from '../support/seeded.js';
import { ask, testApp, type TestApp } from './support.js';

let connection: Connection;
let served: TestApp;
beforeAll(async () => {
  connection = await seededDatabase();
  served = await testApp(connection.db);
});
afterAll(async () => {
  await served.app.close();
  await connection.close();
});

const json = { 'content-type': 'application/json' };

describe('an answer over HTTP', () => {
  it('says which release of the data it was read from', async () => {
    const { status, data, extensions } = await ask(
      served,
      '{ commitment(id: "ungass-2016/1.a") { id } }',
    );

    expect({ status, data }).toEqual({
      status: 200,
      data: { commitment: { id: 'ungass-2016/1.a' } },
    });
    expect(extensions).toMatchObject({ release: served.backend.gate.release });
    expect(served.backend.gate.inside).toBe(0);
  });

  it('is in the language that the client prefers', async () => {
    const source = '{ country(iso3: "LAO") { name } }';
    const chinese = await ask(served, source, {}, { 'accept-language': 'zh-CN,en;q=0.5' });

    expect(chinese.data).toEqual({ country: { name: '老挝人民民主共和国' } });
  });

  it('is compressed for a client that says it can read that', async () => {
    const response = await served.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { ...json, 'accept-encoding': 'gzip' },
      payload: { query: '{ __schema { types { name description } } }' },
    });

    expect(response.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(response.rawPayload).toString()).toContain('"Commitment"');
  });

  it('carries the request id that the client gave, or one of its own', async () => {
    const given = await ask(served, '{ __typename }', {}, { 'x-request-id': 'abc-1' });
    const odd = await ask(served, '{ __typename }', {}, { 'x-request-id': 'a b\u00e9' });

    expect(given.headers['x-request-id']).toBe('abc-1');
    expect(odd.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('can be asked for by the hash of its query, once that is known', async () => {
    const source = '{ country(iso3: "KEN") { iso3 } }';
    const sha256Hash = createHash('sha256').update(source).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    const post = (payload: object) =>
      served.app.inject({ method: 'POST', url: '/graphql', headers: json, payload });

    expect((await post({ extensions })).json()).toMatchObject({
      errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
    await post({ query: source, extensions });
    expect((await post({ extensions })).json()).toMatchObject({
      data: { country: { iso3: 'KEN' } },
    });
  });
});

describe('a request that is no operation', () => {
  const refused = (code: string) => ({
    errors: [{ message: expect.any(String) as string, extensions: { code, retryable: false } }],
  });

  it.each([
    ['a path that is not there', 404, 'NOT_FOUND', { url: '/nothing?secret=1' }],
    ['no JSON', 400, 'BAD_USER_INPUT', { payload: '{"query":', headers: json }],
    ['an empty body', 400, 'BAD_USER_INPUT', { payload: '', headers: json }],
    [
      'a list of operations',
      400,
      'BAD_USER_INPUT',
      { payload: '[{"query":"{a}"}]', headers: json },
    ],
    [
      'another type of body',
      415,
      'BAD_USER_INPUT',
      { payload: 'a=b', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    ],
    [
      'a body that is too long',
      413,
      'LIMIT_EXCEEDED',
      {
        payload: JSON.stringify({
          query: '{ __typename }',
          variables: { a: 'x'.repeat(1_000_000) },
        }),
        headers: json,
      },
    ],
    [
      'another method',
      405,
      'BAD_USER_INPUT',
      { method: 'PUT' as const, payload: '{}', headers: json },
    ],
    [
      'a query that does not parse',
      400,
      'BAD_USER_INPUT',
      { payload: '{"query":"{ "}', headers: json },
    ],
    [
      'a field that is not there',
      400,
      'BAD_USER_INPUT',
      { payload: '{"query":"{ nothing }"}', headers: json },
    ],
    [
      'a plain form from another site',
      400,
      'BAD_USER_INPUT',
      { payload: '{"query":"{ __typename }"}', headers: { 'content-type': 'text/plain' } },
    ],
  ])('%s is refused with %i %s', async (_what, status, code, request) => {
    const response = await served.app.inject({ method: 'POST', url: '/graphql', ...request });

    expect(response.statusCode).toBe(status);
    expect(response.headers['content-type']).toContain('json');
    expect(response.json()).toMatchObject(refused(code));
  });

  it('gets nothing from a GET that any site could make a browser send', async () => {
    const url = `/graphql?query=${encodeURIComponent('{ __typename }')}`;
    const plain = await served.app.inject({ url });
    const asked = await served.app.inject({ url, headers: { 'apollo-require-preflight': '1' } });

    expect(plain.statusCode).toBe(400);
    expect(asked.json()).toMatchObject({ data: { __typename: 'Query' } });
  });

  it('is refused where the Host makes no sense', async () => {
    const response = await served.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { ...json, host: '[' },
      payload: { query: '{ __typename }' },
    });

    expect(response.statusCode).toBeLessThan(500);
  });
});

describe('other origins', () => {
  const from = async (app: TestApp, origin: string) =>
    (
      await app.app.inject({
        method: 'OPTIONS',
        url: '/graphql',
        headers: { origin, 'access-control-request-method': 'POST' },
      })
    ).headers['access-control-allow-origin'];

  it('are not let in unless they are listed', async () => {
    const open = await testApp(connection.db, { corsOrigins: ['https://example.org'] });

    expect(await from(served, 'https://example.org')).toBeUndefined();
    expect(await from(open, 'https://example.org')).toBe('https://example.org');
    expect(await from(open, 'https://example.com')).toBeUndefined();
    await open.app.close();
  });
});

describe('the log', () => {
  it('has a line for each request, and never its variables or query string', async () => {
    await ask(served, 'query ($id: ID!) { country(iso3: $id) { id } }', { id: 'hidden-1' });
    await served.app.inject({ url: '/graphql?query={a}&variables={"id":"hidden-2"}' });
    await served.app.inject({ url: '/elsewhere?hidden-3' });

    const log = served.log.join('');
    expect(log).toContain('"path":"/graphql","status":200');
    expect(log).toContain('"path":"/elsewhere","status":404');
    expect(log).not.toContain('hidden');
  });
});

describe('before the data is loaded', () => {
  it('is alive, not ready, and tells clients to come back', async () => {
    const starting = await testApp(null);

    const [health, ready] = await Promise.all(
      ['/healthz', '/readyz'].map((url) => starting.app.inject({ url })),
    );
    const answer = await ask(starting, '{ country(iso3: "KEN") { id } }');

    expect([health?.statusCode, ready?.statusCode]).toEqual([200, 503]);
    expect(answer).toMatchObject({
      status: 503,
      errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE', retryable: true } }],
    });
    expect(answer.headers['retry-after']).toBe('2');
    const schema = await ask(starting, '{ __schema { queryType { name } } }');
    expect(schema.data).toEqual({ __schema: { queryType: { name: 'Query' } } });
    expect((await served.app.inject({ url: '/readyz' })).statusCode).toBe(200);
    await starting.app.close();
  });
});
