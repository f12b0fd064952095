import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Connection } from '../../src/db/connect.js';
import { everyList } from '../../src/list/lists.js';
import { Language } from '../../src/shared/language.js';
import { execute } from '../support/execute.js';
import { recording } from '../support/recording.js';
import { seededDatabase } from '../support/seeded.js';
import { found, idsOf, pagesOf, refusal } from './ask.js';

let connection: Connection;
beforeAll(async () => {
  connection = await seededDatabase();
});
afterAll(() => connection.close());

describe('the pages of a list', () => {
  it('hold everything once, to the last one', async () => {
    const expected = await found(connection.db, 'MATCH (n:Paragraph)');

    const pages = await pagesOf(connection.db, 'paragraphs', { first: 23, count: true });

    expect(pages.flatMap(({ nodes }) => nodes.map(({ id }) => id))).toEqual(expected);
    expect(pages.length).toBe(Math.ceil(expected.length / 23));
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.map(({ pageInfo }) => pageInfo.hasPreviousPage)).toEqual(
      pages.map((_page, index) => index > 0),
    );
    expect(new Set(pages.map(({ totalCount }) => totalCount))).toEqual(new Set([expected.length]));
  });

  it('hold everything once where most of it is equal in the order', async () => {
    const expected = await found(connection.db, 'MATCH (n:Activity)');

    const ids = await idsOf(connection.db, 'activities', { order: 'NEWEST', first: 13 });

    expect(ids.length).toBe(expected.length);
    expect(new Set(ids)).toEqual(new Set(expected));
  });

  it('hold everything once where the order counts, and where a filter starts elsewhere', async () => {
    const expected = await found(
      connection.db,
      "MATCH (:Theme {id: 'theme:supply-reduction'})<-[:HAS_THEME]-(n:Commitment)",
    );
    const filter = { themes: { any: ['theme:supply-reduction'] } };

    const asked = { filter, order: 'MOST_ACTIVITIES', first: 9 };
    const ids = await idsOf(connection.db, 'commitments', asked);

    expect(ids.length).toBe(expected.length);
    expect(new Set(ids)).toEqual(new Set(expected));
  });

  it('are refused where the cursor is of another order or no cursor', async () => {
    const [page] = await pagesOf(connection.db, 'themes', { first: 2, order: 'NAME' });
    const after = page!.pageInfo.endCursor;

    for (const more of [`order: IDENTIFIER, after: "${after}"`, 'after: "abc"']) {
      const { code, message } = await refusal(connection.db, 'themes', {}, more);
      expect(code).toBe('BAD_USER_INPUT');
      expect(message).toContain('endCursor');
    }
    const { errors } = await execute(
      connection.db,
      `{ themes(order: NAME, after: "${after}") { nodes { id } } }`,
      {},
      Language.ZH,
    );
    expect(errors?.[0]?.message).toContain('language');
  });
});

describe('an order', () => {
  it.each(
    everyList.flatMap(({ field, kind, orders }) =>
      Object.keys(orders).map((order) => [field, order, kind] as const),
    ),
  )('of %s by %s has everything', async (field, order, kind) => {
    const ids = await idsOf(connection.db, field, { order });
    const expected = await found(connection.db, `MATCH (n:${kind})`);

    expect(ids.length).toBe(expected.length);
    expect(new Set(ids)).toEqual(new Set(expected));
  });

  const ranked = async (field: string, order: string, rank: string, language = Language.EN) => {
    const ids = await idsOf(connection.db, field, { order, language });
    const text = `UNWIND range(0, size($ids) - 1) AS place
      MATCH (n:Node {id: $ids[place]}) RETURN ${rank} AS rank ORDER BY place`;
    const shape = z.object({ rank: z.union([z.string(), z.number(), z.null()]) });
    const rows = await connection.db.read({ name: 'test/ranks', text }, { ids }, shape);
    return rows.map((row) => row.rank);
  };
  const ascending = (ranks: (string | number | null)[]) =>
    ranks
      .filter((rank) => rank !== null)
      .sort((one, other) => (one < other ? -1 : one > other ? 1 : 0));
  const nullsLast = (ranks: (string | number | null)[], sorted: (string | number)[]) => [
    ...sorted,
    ...ranks.filter((rank) => rank === null),
  ];

  it.each([
    ['entities', 'NAME', 'toLower(coalesce(n.nameEn, n.nameZh))', Language.EN],
    ['countries', 'NAME', 'toLower(coalesce(n.nameZh, n.nameEn))', Language.ZH],
    ['activities', 'OLDEST', 'coalesce(n.dateFrom, n.dateTo)', Language.EN],
    ['statistics', 'SMALLEST', 'n.value', Language.EN],
  ])('of %s by %s rises, what has none last', async (field, order, rank, language) => {
    const ranks = await ranked(field, order, rank, language);

    expect(ranks).toEqual(nullsLast(ranks, ascending(ranks)));
  });

  it.each([
    ['activities', 'NEWEST', 'coalesce(n.dateTo, n.dateFrom)'],
    ['results', 'LARGEST', 'n.value'],
    [
      'commitments',
      'MOST_ACTIVITIES',
      'COUNT { MATCH (n)<-[:DERIVES_FROM*0..1]-()<-[:SERVES]-(a:Activity) RETURN DISTINCT a }',
    ],
    ['resolutions', 'MOST_CITED', 'COUNT { MATCH (n)<-[:CITES]-(c) RETURN DISTINCT c }'],
  ])('of %s by %s falls, what has none last', async (field, order, rank) => {
    const ranks = await ranked(field, order, rank);

    expect(ranks).toEqual(nullsLast(ranks, ascending(ranks).reverse()));
    expect(new Set(ranks).size).toBeGreaterThan(1);
  });
});

describe('a list', () => {
  it('takes one round trip a page, and another for the count where it is asked for', async () => {
    const { db, names } = recording(connection.db);

    await execute(db, '{ commitments(filter: {themes: {exists: true}}) { nodes { id summary } } }');
    await execute(db, '{ commitments(filter: {themes: {exists: true}}) { totalCount } }');

    expect(names).toEqual(['list/commitments', 'list/commitments', 'list/commitments/count']);
  });

  it('takes one round trip a level below it, however long the page', async () => {
    const { db, names } = recording(connection.db);

    const { errors } = await execute(
      db,
      `{
        commitments(first: 50, filter: {instruments: {any: ["ungass-2016"]}}) {
          edges { cursor strength role evidence { nodes { sentence } } node {
            id
            activities(first: 2) { edges { strength node { id } } }
          } }
        }
      }`,
    );

    expect(errors).toBeUndefined();
    expect(names).toEqual(['list/commitments', 'commitment/activities']);
  });

  it('puts no value of a request into its statement', async () => {
    const texts: string[] = [];
    const db: Connection['db'] = {
      ...connection.db,
      read(query, params, shape) {
        texts.push(query.text);
        return connection.db.read(query, params, shape);
      },
    };
    for (const filter of [
      { themes: { any: ['theme:a'] }, period: { from: '2019' }, statuses: ['DONE'] },
      { themes: { any: ["' OR true //", 'b'] }, period: { from: '2020-02' }, statuses: ['DRAFT'] },
    ]) {
      await idsOf(db, 'activities', { filter, order: 'NEWEST' });
    }

    expect(texts.length).toBe(2);
    expect(new Set(texts).size).toBe(1);
  });
});
