import { createHash } from 'node:crypto';
import { GraphQLInt, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../../src/db/connect.js';
import { migrate } from '../../../src/db/migrate.js';
import { watchGate } from '../../../src/gate/watch.js';
import { createApp } from '../../../src/http/app.js';
import { loadGraph } from '../../../src/seed/load/load.js';
import { readSeed } from '../../../src/seed/read-graph.js';
import { ownDatabase, throwAwayFolder } from '../../support/db.js';
import { recording } from '../../support/recording.js';
import { seededDatabase } from '../../support/seeded.js';
import { bySecret, claims, signed } from '../../support/tokens.js';
import { smallSeed } from '../program.js';
import { ask, testApp, testConfig, type TestApp } from '../support.js';

let connection: Connection;
let names: string[];
let served: TestApp;
// Plenty of time: an answer that was stopped is not kept, and the machine may be busy.
beforeAll(async () => {
  connection = await seededDatabase();
  const recorded = recording(connection.db);
  names = recorded.names;
  served = await testApp(recorded.db, { auth: bySecret, queryTimeoutMs: 60_000 });
});
afterAll(async () => {
  await served.app.close();
  await connection.close();
});

/** How many round trips to the database something takes. */
async function trips(work: () => Promise<unknown>): Promise<number> {
  const before = names.length;
  await work();
  return names.length - before;
}

const country = (iso3: string) => `{ country(iso3: "${iso3}") { name activities { totalCount } } }`;

const get = (
  url: Record<string, string>,
  headers: Record<string, string> = {},
  { app }: Pick<TestApp, 'app'> = served,
  method: 'GET' | 'HEAD' = 'GET',
) =>
  app.inject({
    method,
    url: `/graphql?${new URLSearchParams(url).toString()}`,
    headers: { 'apollo-require-preflight': '1', ...headers },
  });

describe('a repeated read', () => {
  it('is answered without the database, to the letter', async () => {
    const first = await ask(served, country('KEN'));
    let second: unknown;

    expect(await trips(async () => (second = await ask(served, country('KEN'))))).toBe(0);
    const { headers, ...answer } = first;
    expect(second).toMatchObject(answer);
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
  });

  it('counts as one by GET or POST, whatever the order of asking', async () => {
    await ask(served, country('PER'), {}, { accept: 'application/json' });

    expect(await trips(() => get({ query: country('PER') }, { accept: 'application/json' }))).toBe(
      0,
    );
  });

  it('is one only with the same variables, operation, language and form of answer', async () => {
    const source = `query A($id: ID!) { country(iso3: $id) { name } }
      query B($id: ID!) { country(iso3: $id) { iso3 } }`;
    const asking = (
      change: { operationName?: string; id?: string },
      headers: Record<string, string> = {},
    ) =>
      served.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', ...headers },
        payload: {
          query: source,
          operationName: change.operationName ?? 'A',
          variables: { id: change.id ?? 'BOL' },
        },
      });
    await asking({});

    expect(await trips(() => asking({}))).toBe(0);
    expect(await trips(() => asking({ id: 'AFG' }))).toBe(1);
    expect(await trips(() => asking({ operationName: 'B' }))).toBe(1);
    expect(await trips(() => asking({}, { 'accept-language': 'zh' }))).toBe(1);
    expect(await trips(() => asking({}, { 'accept-language': 'en-GB' }))).toBe(0);
    const other = await asking({}, { accept: 'application/graphql-response+json' });
    expect(other.headers['content-type']).toContain('application/graphql-response+json');
  });

  it('is read again where the first answer had an error', async () => {
    const source = '{ country(iso3: "MMR") { activities(first: -1) { nodes { id } } } }';
    const first = await ask(served, source);

    expect(first.errors).toHaveLength(1);
    expect(await trips(() => ask(served, source))).toBe(1);
  });

  it('is read again with a token, which is told that nobody may keep the answer', async () => {
    const authorization = `Bearer ${await signed(claims())}`;
    const source = '{ viewer { id } country(iso3: "COL") { name } }';
    const signedIn = await ask(served, source, {}, { authorization });

    expect(signedIn.data).toMatchObject({ viewer: { id: 'eva' } });
    expect(signedIn.headers['cache-control']).toBe('no-store');
    expect(await trips(() => ask(served, source, {}, { authorization }))).toBe(1);
    expect((await ask(served, source)).data).toMatchObject({ viewer: null });
  });

  it('is refused by GET where any page could have made the browser send it', async () => {
    const query = country('THA');
    await get({ query });
    const forged = await served.app.inject({ url: `/graphql?${new URLSearchParams({ query })}` });

    expect(forged.statusCode).toBe(400);
    expect(forged.json()).not.toHaveProperty('data');
  });

  it('can be asked for by hash, and by then needs no database', async () => {
    const query = country('VNM');
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash } });

    expect((await get({ extensions })).json()).toMatchObject({
      errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
    await get({ query, extensions });
    let answer: Awaited<ReturnType<typeof get>> | undefined;
    expect(await trips(async () => (answer = await get({ extensions })))).toBe(0);
    expect(answer?.json()).toMatchObject({ data: { country: { name: 'Viet Nam' } } });
  });
});

describe('a mutation', () => {
  it('is carried out each time', async () => {
    let count = 0;
    const counter = { type: GraphQLInt, resolve: () => (count += 1) };
    const schema = new GraphQLSchema({
      query: new GraphQLObjectType({ name: 'Query', fields: { count: counter } }),
      mutation: new GraphQLObjectType({ name: 'Mutation', fields: { add: counter } }),
    });
    const app = await createApp(schema, served.backend, testConfig(), pino({ level: 'silent' }));

    for (const source of ['mutation { add }', 'mutation { add }', '{ count }', '{ count }']) {
      await ask({ app }, source);
    }
    expect(count).toBe(3);
    await app.close();
  });
});

describe('persisted queries', () => {
  it('are kept in bounded room: the oldest has to be sent again', async () => {
    const app = await testApp(connection.db);
    const texts = Array.from(
      { length: 220 },
      (_, n) => `{ __typename } # ${n} ${'x'.repeat(19_900)}`,
    );
    const extensionsOf = (text: string) => ({
      persistedQuery: {
        version: 1,
        sha256Hash: createHash('sha256').update(text).digest('hex'),
      },
    });
    const post = async (payload: object) =>
      (await app.app.inject({ method: 'POST', url: '/graphql', payload })).json<{
        data?: unknown;
      }>().data;
    for (const text of texts) await post({ query: text, extensions: extensionsOf(text) });

    expect(await post({ extensions: extensionsOf(texts.at(-1)!) })).toBeDefined();
    expect(await post({ extensions: extensionsOf(texts[0]!) })).toBeUndefined();
    await app.app.close();
  });
});

describe('the tag of an answer', () => {
  it('spares who has the answer its body, for the same release', async () => {
    const query = country('ECU');
    const first = await get({ query });
    const etag = String(first.headers.etag);
    const again = await get({ query }, { 'if-none-match': `"other", ${etag}` });
    // As `fetch` sends a tag that a program gives it.
    const fetched = { 'if-none-match': etag, 'cache-control': 'no-cache', pragma: 'no-cache' };

    expect(first.headers).toMatchObject({
      'cache-control': 'public, no-cache',
      vary: expect.stringContaining('accept, accept-language, authorization'),
    });
    expect(again.statusCode).toBe(304);
    expect(again.body).toBe('');
    expect(again.headers).toMatchObject({ etag, 'cache-control': 'public, no-cache' });
    expect((await get({ query }, fetched)).statusCode).toBe(304);
    expect((await get({ query }, { 'if-none-match': '"other"' })).body).toBe(first.body);
    expect((await get({ query }, {}, served, 'HEAD')).headers.etag).toBe(etag);
  });

  it('differs with the language, and is not given for errors, tokens and POST', async () => {
    const query = '{ country(iso3: "LAO") { name } }';
    const english = await get({ query });
    const chinese = await get({ query }, { 'accept-language': 'zh' });
    const authorization = `Bearer ${await signed(claims())}`;

    expect(chinese.headers.etag).not.toBe(english.headers.etag);
    const others = [
      await get({ query: '{ nothing }' }),
      await get({ query }, { authorization }),
      await served.app.inject({ method: 'POST', url: '/graphql', payload: { query } }),
    ];
    for (const { headers } of others) {
      expect(headers.etag).toBeUndefined();
      expect(headers['cache-control']).toBe('no-store');
    }
  });
});

describe('new data', () => {
  it('makes every kept answer and every tag of the old release void', async () => {
    const own = await ownDatabase();
    await migrate(own.db);
    const load = async (word: string) => {
      const { graph } = readSeed(smallSeed(await throwAwayFolder(), word));
      await loadGraph(own.db, graph);
    };
    await load('old');
    const app = await testApp(own.db);
    const watch = await watchGate(own.db, app.backend.gate, { patienceMs: 2_000, everyMs: 20 });
    const query = '{ paragraph(document: "report", locator: "1") { summary } }';
    const before = await get({ query }, {}, app);
    const etag = String(before.headers.etag);
    const ifChanged = { 'if-none-match': etag };
    expect((await get({ query }, ifChanged, app)).statusCode).toBe(304);
    const held = app.backend.gate.release;

    await load('new');
    await expect.poll(() => app.backend.gate.release).not.toBe(held);
    const after = await get({ query }, ifChanged, app);

    expect(after.statusCode).toBe(200);
    expect(after.json()).toMatchObject({
      data: { paragraph: { summary: 'new' } },
      extensions: { release: app.backend.gate.release },
    });
    expect(after.headers.etag).not.toBe(etag);
    await app.app.close();
    await watch.stop();
    await own.close();
  });
});

describe('the cost of an operation', () => {
  it('is told with the answer, and with the refusal', async () => {
    const source =
      '{ commitment(id: "ungass-2016/1.a") { activities(first: 5) { nodes { id } } } }';
    const cheap = await testApp(connection.db, { maxCost: 5 });

    // 1 the commitment, 1 the page, 5 times 1 and a tenth.
    expect((await ask(served, source)).extensions).toMatchObject({ cost: 8 });
    const refused = await ask(cheap, source);
    expect(refused.errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
    expect(refused.extensions).toEqual({ cost: 8 });
    expect((await ask(served, '{ nothing }')).extensions).toBeUndefined();
    await cheap.app.close();
  });
});
