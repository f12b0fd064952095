import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/db/connect.js';
import { execute } from '../support/execute.js';
import { recording } from '../support/recording.js';
import { seededDatabase } from '../support/seeded.js';

let connection: Connection;
beforeAll(async () => {
  connection = await seededDatabase();
});
afterAll(() => connection?.close());

async function ask(source: string, variables = {}): Promise<any> {
  const { data, errors } = await execute(connection.db, source, variables);
  expect(errors).toBeUndefined();
  return data;
}

async function plain(text: string, params = {}): Promise<any[][]> {
  const { records } = await connection.driver.executeQuery(text, params, {
    database: connection.database,
    routing: 'READ',
  });
  return records.map((record) => [...record.values()]);
}

/** What a search finds, to its last page. */
async function idsOf(variables: object): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { search } = await ask(
      `query ($query: String!, $types: [NodeType!], $filter: SearchFilter, $narrow: [FacetChoice!], $after: String) {
        search(query: $query, types: $types, filter: $filter, narrow: $narrow, first: 100, after: $after) {
          nodes { id } pageInfo { hasNextPage endCursor } } }`,
      { ...variables, after },
    );
    ids.push(...search.nodes.map(({ id }: any) => id));
    after = search.pageInfo.endCursor;
    more = search.pageInfo.hasNextPage;
  }
  return ids;
}

const facetsOf = async (variables: object) => {
  const { search } = await ask(
    `query ($query: String!, $types: [NodeType!], $filter: SearchFilter, $narrow: [FacetChoice!]) {
      search(query: $query, types: $types, filter: $filter, narrow: $narrow, first: 1) {
        totalCount facets { by valueCount values(first: 100) { key node { id } count members { field query variables } } } } }`,
    variables,
  );
  return search as {
    totalCount: number;
    facets: { by: string; valueCount: number; values: any[] }[];
  };
};

const countsBy = (facets: { by: string; values: any[] }[], by: string) =>
  Object.fromEntries(
    facets.find((facet) => facet.by === by)!.values.map(({ key, count }) => [key, count]),
  );

const tally = (keys: readonly (readonly string[])[]) => {
  const counts: Record<string, number> = {};
  for (const key of keys.flat()) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
};

describe('facets', () => {
  it.each([
    { query: 'container' },
    { query: '集装箱 UNODC' },
    { query: 'alternative development' },
  ])('count everything that is found, on any page: %o', async (variables) => {
    const ids = await idsOf(variables);
    const { totalCount, facets } = await facetsOf(variables);
    expect(totalCount).toBe(ids.length);
    expect(facets.map(({ by }) => by)).toEqual(['DOCUMENT', 'KIND', 'THEME', 'YEAR']);

    const rows = await plain(
      `UNWIND $ids AS id MATCH (n:Node {id: id})
         RETURN n.kind, COLLECT { MATCH (n)-[:HAS_THEME]->(t) RETURN DISTINCT t.id },
           COLLECT {
             MATCH (n)<-[:STATES|NAMES*0..1]-()<-[:HAS_PARAGRAPH|HAS_SECTION]-(t)
             WHERE NOT t:Section RETURN DISTINCT t.id
           },
           n.dateFrom, n.dateTo, n.periodFrom, n.periodTo,
           COLLECT {
             MATCH (n)-[:DERIVES_FROM*0..1]->()<-[:HAS_COMMITMENT|HAS_PARAGRAPH|HAS_SECTION*0..1]-(t)
             WHERE (t:Document OR t:Instrument OR t:Resolution) AND t.dateFrom IS NOT NULL
             RETURN left(t.dateFrom, 4)
           }`,
      { ids },
    );
    const orUnknown = (keys: string[]) => (keys.length > 0 ? keys : ['UNKNOWN']);
    expect(countsBy(facets, 'KIND')).toEqual(tally(rows.map(([kind]) => [kind])));
    expect(countsBy(facets, 'THEME')).toEqual(tally(rows.map(([, themes]) => orUnknown(themes))));
    expect(countsBy(facets, 'DOCUMENT')).toEqual(
      tally(rows.map(([, , texts]) => orUnknown(texts))),
    );
    const years = rows.map(([, , , dateFrom, dateTo, periodFrom, periodTo, texts]) => {
      const own = [dateFrom, dateTo, periodFrom, periodTo].filter((date) => date !== null);
      if (own.length === 0) return orUnknown([...texts].sort().slice(0, 1));
      const first = Number((dateFrom ?? periodFrom ?? own[0]).slice(0, 4));
      const last = Number((dateTo ?? periodTo ?? dateFrom ?? periodFrom).slice(0, 4));
      return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
    });
    expect(countsBy(facets, 'YEAR')).toEqual(tally(years));
    expect(facets.every(({ values, valueCount }) => values.length === valueCount)).toBe(true);
  });

  it('have the most counted first, and at their end what has none', async () => {
    const { facets } = await facetsOf({ query: 'UNODC' });
    for (const { values } of facets) {
      const known = values.filter(({ key }) => key !== 'UNKNOWN');
      const counts = known.map(({ count }) => count);
      expect(counts).toEqual([...counts].sort((one, other) => other - one));
      expect(values.slice(0, known.length)).toEqual(known);
    }
    const lasts = facets.map(({ by, values }) => [by, values.at(-1).key]);
    expect(lasts).toContainEqual(['THEME', 'UNKNOWN']);
  });

  it('lead to what they count: every value, what has none included', async () => {
    const asked = {
      query: 'container',
      types: ['PARAGRAPH', 'ACTIVITY', 'PROGRAMME', 'RESULT'],
      filter: { countries: { none: [{ id: 'PLW' }] } },
      narrow: [{ by: 'THEME', key: 'theme:supply-reduction' }],
    };
    const { facets, totalCount } = await facetsOf(asked);
    expect(totalCount).toBeGreaterThan(10);
    const values = facets.flatMap(({ values: all }) => [
      ...all.slice(0, 4),
      ...all.slice(4).slice(-1),
    ]);
    expect(values.map(({ key }) => key)).toContain('UNKNOWN');
    for (const { key, count, members } of values) {
      const { query, variables, field } = members;
      expect([key, (await ask(query, variables))[field].totalCount]).toEqual([key, count]);
    }
  });

  it.each([
    '{ search(query: "drug", first: 1) { totalCount nodes { id } facets { by values { key count node { id } } } } }',
    '{ search(query: "drug", first: 1) { ... on SearchConnection { totalCount ...f } } } fragment f on SearchConnection { counts: facets { by } }',
  ])('take the one statement of the page: %s', async (source) => {
    const { db, names } = recording(connection.db);
    const { errors } = await execute(db, source);
    expect(errors).toBeUndefined();
    expect(names).toEqual(['search/find-with-facets']);
  });

  it('of nothing are empty', async () => {
    const { facets } = await facetsOf({ query: '…' });
    expect(facets.map(({ by, valueCount, values }) => [by, valueCount, values])).toEqual(
      ['DOCUMENT', 'KIND', 'THEME', 'YEAR'].map((by) => [by, 0, []]),
    );
  });
});

describe('filters of a search', () => {
  it('are those of the lists, and let through the same', async () => {
    const filter = {
      themes: { any: ['theme:alternative-development'] },
      countries: { any: [{ id: 'COL', roles: ['HOST', 'BENEFICIARY', 'SUBJECT'] }] },
      statuses: ['DONE', 'ONGOING'],
    };
    const { activities } = await ask(
      `query ($filter: ActivityFilter) { activities(first: 100, filter: $filter) { nodes { id } } }`,
      { filter },
    );
    const listed = new Set(activities.nodes.map(({ id }: any) => id));
    const query = { query: 'alternative development', types: ['ACTIVITY'] };
    const all = await idsOf(query);
    const found = await idsOf({ ...query, filter });
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(all.filter((id) => listed.has(id)));
  });

  it('narrow by time, by what was checked, and by what has no theme', async () => {
    const query = 'drug';
    const dated = await idsOf({ query, filter: { period: { from: '2019', to: '2020' } } });
    const every = await idsOf({ query });
    const expected = await plain(
      `UNWIND $ids AS id MATCH (n:Node {id: id})
       WHERE (n.date IS NOT NULL AND coalesce(n.dateFrom, '') < '2021' AND coalesce(n.dateTo, '9999') >= '2019')
          OR (n.period IS NOT NULL AND coalesce(n.periodFrom, '') < '2021' AND coalesce(n.periodTo, '9999') >= '2019')
       RETURN n.id`,
      { ids: every },
    );
    expect(dated).toEqual(expected.map(([id]) => id));
    expect(dated.length).toBeGreaterThan(5);
    const bare = await idsOf({ query, filter: { themes: { exists: false } } });
    const unknown = await idsOf({ query, narrow: [{ by: 'THEME', key: 'UNKNOWN' }] });
    expect(bare).toEqual(unknown);
    expect(await idsOf({ query, filter: { verification: [] } })).toEqual([]);
  });

  it('go on page by page in the order of the search', async () => {
    const variables = { query: 'container', narrow: [{ by: 'KIND', key: 'Paragraph' }] };
    const all = await idsOf({ query: 'container', types: ['PARAGRAPH'] });
    expect(all.length).toBeGreaterThan(5);
    expect(await idsOf(variables)).toEqual(all);
  });

  it('of nonsense are refused', async () => {
    const refusal = async (variables: Record<string, unknown>) => {
      const { errors } = await execute(
        connection.db,
        `query ($filter: SearchFilter, $narrow: [FacetChoice!]) { search(query: "drug", filter: $filter, narrow: $narrow) { totalCount } }`,
        variables,
      );
      return errors?.[0]?.message;
    };
    expect(await refusal({ filter: { period: { from: 'soon' } } })).toContain(
      '"filter.period.from" ("soon") is no date',
    );
    expect(await refusal({ narrow: Array(21).fill({ by: 'YEAR', key: '2019' }) })).toContain(
      '"narrow" has 21 values; at most 20',
    );
    expect(await refusal({ filter: { themes: { any: ['a'], none: ['a'] } } })).toContain(
      'both "any" and "none"',
    );
    expect(await idsOf({ query: 'drug', narrow: [{ by: 'YEAR', key: 'soon' }] })).toEqual([]);
  });
});

describe('highlights', () => {
  it.each([
    'naloxone',
    'family skills training',
    'UNODC 集装箱',
    '毒品',
    '毒',
    'container control programme',
    'resolution 74/178',
    'Cote d’Ivoire',
    'what does UNODC do in Palau',
    '大会第74/178号决议的执行',
    'E/CN.7/2021/2',
    'States parties to the 1988 Convention',
  ])('show what was met in everything that "%s" finds, the best place first', async (query) => {
    const { search } = await ask(
      `query ($query: String!) { search(query: $query, first: 100) { edges {
        matchedField matchedLanguage node { id } highlights { field language text pieces { text isMet } } } } }`,
      { query },
    );
    expect(search.edges.length).toBeGreaterThan(0);
    for (const { node, matchedField, highlights } of search.edges) {
      expect([node.id, highlights[0]?.field]).toEqual([node.id, matchedField]);
      for (const { text, pieces } of highlights) {
        expect(pieces.map((piece: any) => piece.text).join('')).toBe(text);
        expect(pieces.some((piece: any) => piece.isMet)).toBe(true);
      }
    }
  });

  it('say in which language, and take no round trip', async () => {
    const { db, names } = recording(connection.db);
    const { data } = await execute(
      db,
      '{ search(query: "集装箱管制方案", first: 1) { edges { node { id } highlights { field language text } } } }',
    );
    expect(names).toEqual(['search/find']);
    expect((data as any).search.edges[0]).toMatchObject({
      node: { id: 'container-control-programme' },
      highlights: expect.arrayContaining([
        { field: 'ALIAS', language: 'ZH', text: '集装箱管制方案' },
      ]) as unknown,
    });
  });
});
