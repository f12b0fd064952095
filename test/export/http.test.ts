import { parse } from 'csv-parse/sync';
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Connection } from '../../src/db/connect.js';
import type { Db } from '../../src/db/db.js';
import { ask, testApp, type TestApp } from '../http/support.js';
import { idsOf } from '../list/ask.js';
import { recording } from '../support/recording.js';
import { seededDatabase } from '../support/seeded.js';

let connection: Connection;
let served: TestApp;
beforeAll(async () => {
  connection = await seededDatabase();
  served = await testApp(connection.db, { queryTimeoutMs: 60_000 });
});
afterAll(async () => {
  await served.app.close();
  await connection.close();
});

const urlOf = (file: string, query: Record<string, string> = {}) =>
  `/export/${file}?${new URLSearchParams(query).toString()}`;

const get = (
  file: string,
  query: Record<string, string> = {},
  headers: Record<string, string> = {},
  method: 'GET' | 'HEAD' = 'GET',
) => served.app.inject({ method, url: urlOf(file, query), headers });

const idsIn = (csv: string) =>
  parse<{ id: string }>(csv, { bom: true, columns: true }).map(({ id }) => id);

/** An application that listens, over a database of the test's own making. */
async function listening(db: Db) {
  const { app, backend, log } = await testApp(db, { queryTimeoutMs: 60_000 });
  const sockets: Socket[] = [];
  app.server.on('connection', (socket) => sockets.push(socket));
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  return { app, backend, log, sockets, address: `http://127.0.0.1:${port}` };
}

/** Does something once, before the list is asked for its second page. */
function beforeSecondPage(db: Db, work: () => Promise<unknown>): Db {
  let pages = 0;
  return {
    ...db,
    async read(query, params, shape) {
      if (query.name.startsWith('list/') && (pages += 1) === 2) await work();
      return db.read(query, params, shape);
    },
  };
}

describe('an export over HTTP', () => {
  it('is a file of what the list has for the filter', async () => {
    const filter = { instruments: { any: ['ungass-2016'] }, activities: { exists: true } };
    const { statusCode, headers, body } = await get('commitments.csv', {
      filter: JSON.stringify(filter),
    });

    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
    expect(headers['content-disposition']).toMatch(
      /^attachment; filename="commitments-[\w-]{8}\.csv"$/,
    );
    expect(headers['mandate-graph-release']).toBe(served.backend.gate.release);
    const expected = await idsOf(connection.db, 'commitments', { filter });
    expect(idsIn(body)).toEqual(expected);
    expect(expected.length).toBeGreaterThan(5);
  });

  it('is linked data where that is asked for', async () => {
    const { headers, body } = await get('themes.jsonld', {
      filter: '{"ids":["theme:supply-reduction"]}',
    });

    expect(headers['content-type']).toBe('application/ld+json');
    expect(headers['content-disposition']).toMatch(/filename="themes-[\w-]{8}\.jsonld"$/);
    expect(JSON.parse(body)).toMatchObject({
      '@graph': expect.arrayContaining([
        expect.objectContaining({ '@id': 'urn:mandate-graph:node:theme:supply-reduction' }),
      ]) as unknown[],
    });
  });

  it('takes the order by name from the language of the request, or as it is told', async () => {
    const [chinese, told] = await Promise.all([
      get('countries.csv', { order: 'NAME' }, { 'accept-language': 'zh-CN' }),
      get('countries.csv', { order: 'NAME', lang: 'EN' }, { 'accept-language': 'zh-CN' }),
    ]);

    expect(idsIn(told.body)).not.toEqual(idsIn(chinese.body));
    expect(chinese.headers.vary).toContain('accept-language');
    expect(idsIn(told.body)).toEqual(await idsOf(connection.db, 'countries', { order: 'NAME' }));
  });

  it('is compressed for those who take that', async () => {
    const { headers, rawPayload } = await get('commitments.csv', {}, { 'accept-encoding': 'gzip' });
    const plain = await get('commitments.csv');

    expect(headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(rawPayload).toString()).toBe(plain.body);
  });

  it('is told about by HEAD, without being read', async () => {
    const { db, names } = recording(connection.db);
    const { app } = await testApp(db);
    const [url, method] = [urlOf('paragraphs.csv'), 'HEAD'] as const;
    const head = await app.inject({ method, url });
    await app.close();

    expect(head.statusCode).toBe(200);
    expect(head.body).toBe('');
    expect(head.headers).not.toHaveProperty('content-length');
    expect(head.headers.etag).toBe((await get('paragraphs.csv')).headers.etag);
    expect(names.filter((name) => name === 'list/paragraphs')).toHaveLength(1);
  });

  it('is not sent again to who has it, until the data changes', async () => {
    const { db, names } = recording(connection.db);
    const { app, backend } = await testApp(db);
    const again = async (etag?: string, query = {}) =>
      app.inject({
        url: urlOf('themes.csv', query),
        headers: etag ? { 'if-none-match': etag } : {},
      });
    const etag = String((await again()).headers.etag);
    names.length = 0;

    expect(await again(etag)).toMatchObject({ statusCode: 304, body: '' });
    expect(names).toEqual([]);
    for (const query of [{ links: 'true' }, { order: 'NAME' }, { filter: '{"ids":[]}' }]) {
      expect(await again(etag, query)).toMatchObject({ statusCode: 200 });
    }
    backend.gate.open('another release');
    expect(await again(etag)).toMatchObject({ statusCode: 200 });
    await app.close();
  });
});

describe('an export that cannot be', () => {
  const refusal = async (file: string, query: Record<string, string>) => {
    const { statusCode, headers, body } = await get(file, query);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers).not.toHaveProperty('etag');
    const { errors } = JSON.parse(body) as {
      errors: { message: string; extensions: Record<string, unknown> }[];
    };
    const { code, retryable } = errors[0]!.extensions;
    return { status: statusCode, message: errors[0]!.message, code, retryable };
  };

  it.each([
    { statuses: ['NONE'] },
    { instrument: 'ungass-2016' },
    { targetYear: { from: 5, to: 1 } },
    { activities: { during: { from: '2019-13' } } },
    { themes: { any: ['a'], none: ['a'] } },
    { ids: Array.from({ length: 101 }, (_, n) => String(n)) },
    [1],
    'text',
  ])('for the filter %j is refused in the words of the list', async (filter) => {
    const asked = `query ($filter: CommitmentFilter, $order: CommitmentOrder) {
      commitments(filter: $filter, order: $order) { nodes { id } } }`;
    const { errors } = await ask(served, asked, { filter });
    const { message, code, retryable } = await refusal('commitments.csv', {
      filter: JSON.stringify(filter),
    });

    expect({ message, code, retryable }).toEqual({
      message: errors![0]!.message,
      code: errors![0]!.extensions.code,
      retryable: false,
    });
  });

  it('for an order that is none is refused in the words of the list', async () => {
    expect(await refusal('commitments.csv', { order: 'LOUDEST' })).toMatchObject({
      status: 400,
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('"LOUDEST" does not exist in "CommitmentOrder"') as string,
    });
  });

  it.each([
    ['commitments.xlsx', {}, 404, 'There is no format "xlsx"; there are csv'],
    ['comitments.csv', {}, 404, 'the nearest are commitments'],
    ['assessments.csv', {}, 404, 'There is no list "assessments"'],
    ['commitments', {}, 404, 'An export is a file, such as /export/commitments.csv'],
    ['commitments.csv', { filter: '{' }, 400, '"filter" ({) is no JSON'],
    ['commitments.csv', { fitler: '{}' }, 400, '"fitler" is no parameter of an export'],
    ['commitments.csv', { lang: 'FR' }, 400, '"lang" (FR) is no language of the record'],
    ['commitments.jsonld', { links: 'true' }, 400, '"links" is for tables'],
    ['commitments.csv', { links: 'yes' }, 400, '"links" (yes) must be true or false'],
  ])('%s with %j is refused', async (file, query, status, message) => {
    expect(await refusal(file, query)).toMatchObject({
      status,
      message: expect.stringContaining(message) as string,
      code: status === 404 ? 'NOT_FOUND' : 'BAD_USER_INPUT',
    });
  });

  it('because a parameter is given twice is refused', async () => {
    const { statusCode, body } = await served.app.inject({
      url: '/export/themes.csv?order=NAME&order=NAME',
    });

    expect(statusCode).toBe(400);
    expect(body).toContain('\\"order\\" is given more than once');
  });

  it('by POST is refused', async () => {
    const { statusCode, headers } = await served.app.inject({
      method: 'POST',
      url: '/export/themes.csv',
    });

    expect(statusCode).toBe(405);
    expect(headers.allow).toBe('GET, HEAD');
  });

  it('while the server starts is put off', async () => {
    const { app } = await testApp(null);
    const { statusCode, headers } = await app.inject({ url: '/export/themes.csv' });
    await app.close();

    expect(statusCode).toBe(503);
    expect(headers['retry-after']).toBe('2');
  });
});

describe('an export that breaks off', () => {
  it.each(['identity', 'gzip'])(
    'does not end, for %s, when newer data is loaded',
    async (encoding) => {
      const db = beforeSecondPage(connection.db, async () => app.backend.gate.open('newer'));
      const app = await listening(db);
      const asking = request(`${app.address}/export/paragraphs.csv`, {
        headers: { 'accept-encoding': encoding },
      });
      asking.end();
      const [response] = (await once(asking, 'response')) as [IncomingMessage];
      const broken = once(response, 'error');
      response.resume();

      expect(response.statusCode).toBe(200);
      expect(await broken).toMatchObject([{ code: 'ECONNRESET' }]);
      expect(response.complete).toBe(false);
      await vi.waitFor(() => expect(app.log.join('')).toContain('an export broke off'));
      expect(app.log.join('')).toContain('The data was replaced by a newer release');
      await app.app.close();
    },
  );

  it('because the client has gone asks the database nothing more', async () => {
    const { db, names } = recording(connection.db);
    const leaving = beforeSecondPage(db, async () => {
      const closed = once(app.sockets[0]!, 'close');
      asking.destroy();
      await closed;
    });
    const app = await listening(leaving);
    const asking = request(`${app.address}/export/paragraphs.csv`);
    asking.on('error', () => {});
    asking.on('response', (response) => response.resume());
    asking.end();
    await vi.waitFor(() => expect(app.log.join('')).toContain('an export broke off'), 30_000);

    // The second page was being read when the client went: its links and the third are not.
    expect(names.filter((name) => name === 'list/paragraphs')).toHaveLength(2);
    expect(names.filter((name) => name === 'export/links')).toHaveLength(1);
    expect(app.backend.gate.inside).toBe(0);
    await app.app.close();
  });
});
