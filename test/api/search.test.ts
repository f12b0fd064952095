import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Connection } from '../../src/db/connect.js';
import { execute } from '../support/execute.js';
import { hostileTexts } from '../support/hostile-texts.js';
import { recording } from '../support/recording.js';
import { seededDatabase } from '../support/seeded.js';

let connection: Connection;
beforeAll(async () => {
  connection = await seededDatabase();
});
afterAll(() => connection.close());

interface Edge {
  readonly cursor: string;
  readonly score: number;
  readonly matchedField: string;
  readonly matchedLanguage: string | null;
  readonly verification: string | null;
  readonly node: { readonly id: string; readonly __typename: string };
}

interface Page {
  readonly edges: readonly Edge[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const operation = `query ($query: String!, $first: Int, $after: String, $types: [NodeType!]) {
  search(query: $query, first: $first, after: $after, types: $types) {
    edges { cursor score matchedField matchedLanguage verification node { id __typename } }
    pageInfo { hasNextPage endCursor }
  }
}`;

async function search(query: string, more: Record<string, unknown> = {}): Promise<Page> {
  const { data, errors } = await execute(connection.db, operation, { query, first: 20, ...more });
  expect(errors, query).toBeUndefined();
  return data?.search as Page;
}

async function first(query: string, more: Record<string, unknown> = {}) {
  const [edge] = (await search(query, more)).edges;
  return edge && { id: edge.node.id, field: edge.matchedField, language: edge.matchedLanguage };
}

/** Every edge of a search, page by page. */
async function every(query: string, size: number): Promise<Edge[]> {
  const edges: Edge[] = [];
  let after: string | null = null;
  for (;;) {
    const page: Page = await search(query, { first: size, after });
    edges.push(...page.edges);
    if (!page.pageInfo.hasNextPage) return edges;
    after = page.pageInfo.endCursor;
  }
}

describe('search', () => {
  it.each([
    '74/178',
    'A/RES/74/178',
    'a/res/74/178',
    '第74/178号决议',
    '第 74/178 号决议',
    '大会第74/178号决议',
    'resolution 74/178',
    'General Assembly resolution 74/178',
    'UNGA Res. 74/178',
    'Ａ／ＲＥＳ／74／178',
  ])('gives the resolution first for "%s"', async (query) => {
    expect(await first(query)).toEqual({ id: 'A/RES/74/178', field: 'SYMBOL', language: null });
  });

  it.each([
    ['UNODC', 'ID', null],
    ['United Nations Office on Drugs and Crime', 'NAME', 'EN'],
    ['united nations office on drugs and crime!', 'NAME', 'EN'],
    ['联合国毒品和犯罪问题办公室', 'NAME', 'ZH'],
    ['毒罪办', 'ALIAS', 'ZH'],
    ['禁毒办', 'ALIAS', 'ZH'],
  ])('gives UNODC first for "%s"', async (query, field, language) => {
    expect(await first(query)).toEqual({ id: 'unodc', field, language });
  });

  it.each(['container control programme', 'Container Control Programme', 'CCP', '集装箱管制方案'])(
    'gives the Container Control Programme first for "%s"',
    async (query) => {
      expect(await first(query)).toMatchObject({ id: 'container-control-programme' });
    },
  );

  it.each(['UNODC 集装箱管制方案', '集装箱 UNODC'])(
    'takes both languages at once: "%s"',
    async (query) => {
      expect(await first(query)).toMatchObject({ id: 'container-control-programme' });
    },
  );

  it.each([
    ['A/69/87', 'jms-2014-review', 'SYMBOL'],
    ['E/2014/80', 'jms-2014-review', 'SYMBOL'],
    ['LAO', 'LAO', 'ID'],
    ['ungass-2016/1.a', 'ungass-2016/1.a', 'ID'],
    ['A/RES/S-30/1#1.a', 'ungass-2016#1.a', 'ID'],
    ['Cote d’Ivoire', 'CIV', 'NAME'],
    ['帕劳', 'PLW', 'NAME'],
  ])('knows "%s" whole', async (query, id, field) => {
    expect(await first(query)).toMatchObject({ id, field });
  });

  it('goes from whole names over names to summaries, and says where it met the text', async () => {
    const { edges } = await search('naloxone', { first: 50 });

    expect(edges[0]).toMatchObject({ matchedField: 'NAME', node: { id: 'substance:naloxone' } });
    expect(edges.slice(1).map(({ matchedField }) => matchedField)).toContain('SUMMARY');
    const ranks = edges.map(({ score }) => Math.floor(score));
    expect(ranks[0]).toBe(6);
    expect(ranks).toEqual([...ranks].sort((one, other) => other - one));
    expect(ranks.at(-1)).toBe(3);
  });

  it.each([
    ['what does UNODC do', 'unodc'],
    ['毒罪办做了什么', 'unodc'],
    ['the container control programme and its friends', 'container-control-programme'],
    ['implementation of General Assembly resolution 74/178 everywhere', 'A/RES/74/178'],
  ])('puts what a part of "%s" names before what shares words with it', async (query, id) => {
    const named = (await search(query)).edges.find(({ score }) => score < 3);

    expect(named?.node.id).toBe(id);
  });

  it('finds paragraphs by their summaries, in either language', async () => {
    const met = async (query: string) => {
      const { edges } = await search(query, { first: 50, types: ['PARAGRAPH'] });
      return edges.map(({ node, matchedField, matchedLanguage, score }) => ({
        id: node.id,
        met: `${matchedField} ${matchedLanguage}`,
        rank: Math.floor(score),
      }));
    };

    expect(await met('family skills training')).toContainEqual({
      id: 'sg-2020-world-drug-problem#26',
      met: 'SUMMARY EN',
      rank: 3,
    });
    expect(await met('帕劳')).toContainEqual({
      id: 'sg-2020-world-drug-problem#46',
      met: 'SUMMARY ZH',
      rank: 3,
    });
  });

  it('finds words in another form of them, and words in Chinese by a part of a run', async () => {
    expect((await search('naloxone studies')).edges.map(({ node }) => node.id)).toContain(
      'sg-2020-world-drug-problem#31/naloxone-feasibility-study',
    );
    expect(await first('集装箱')).toMatchObject({ id: 'container-control-programme' });
  });

  it('takes a single Chinese character for the beginning of a word', async () => {
    const { edges } = await search('毒', { first: 100, types: ['ENTITY'] });

    expect(edges.map(({ node }) => node.id)).toContain('unodc');
  });

  it('finds only the kinds asked for', async () => {
    const { edges } = await search('drug', {
      first: 100,
      types: ['ENTITY', 'SDG_TARGET', 'ENTITY'],
    });

    expect(new Set(edges.map(({ node }) => node.__typename))).toContain('Entity');
    expect(edges.every(({ node }) => ['Entity', 'SdgTarget'].includes(node.__typename))).toBe(true);
    expect((await search('drug', { types: [] })).edges).toEqual([]);
    expect(await first('unodc', { types: ['ENTITY'] })).toMatchObject({ id: 'unodc', field: 'ID' });
  });

  it('finds what nobody checked, and says so', async () => {
    const query = {
      name: 'test/unverified',
      text: `MATCH (node:Node)
        WHERE node.verification = 'UNVERIFIED'
        RETURN node.id AS id LIMIT 1`,
    };
    const [unverified] = await connection.db.read(query, {}, z.object({ id: z.string() }));
    if (!unverified) return;

    const [edge] = (await search(unverified.id)).edges;

    expect(edge).toMatchObject({ node: { id: unverified.id }, verification: 'UNVERIFIED' });
  });

  it.each([
    ['container', 5],
    ['drug', 100],
    ['毒品', 30],
    ['UNODC 集装箱', 40],
    ['container control programme', 50],
  ])('gives everything once over the pages of "%s", in one order', async (query, size) => {
    const edges = await every(query, size);

    const ids = edges.map(({ node }) => node.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(size);
    const inOrder = [...edges].sort(
      (one, other) => other.score - one.score || (one.node.id < other.node.id ? -1 : 1),
    );
    expect(ids).toEqual(inOrder.map(({ node }) => node.id));
    const { data } = await execute(
      connection.db,
      'query ($query: String!) { search(query: $query, first: 1) { totalCount } }',
      { query },
    );
    expect(data).toEqual({ search: { totalCount: ids.length } });
  });

  it('takes one round trip, the total included, and none for an empty text', async () => {
    const { db, names } = recording(connection.db);
    const ask = (query: string, fields: string) =>
      execute(db, `query ($query: String!) { search(query: $query) { ${fields} } }`, { query });

    await ask('UNODC 集装箱', 'edges { node { id } score } nodes { id }');
    expect(names.splice(0)).toEqual(['search/find']);

    await ask('UNODC 集装箱', 'totalCount edges { node { id } }');
    expect(names.splice(0)).toEqual(['search/find']);

    await ask(' “” ', 'totalCount edges { node { id } }');
    expect(names).toEqual([]);
  });

  it.each(['', ' ', '　', '…', '***', '😀', '\\', '"', '()', '\u0000', '\ud800', '+-&&||!'])(
    'finds nothing for a text without a word: %j',
    async (query) => {
      expect(await search(query)).toEqual({
        edges: [],
        pageInfo: { hasNextPage: false, endCursor: null },
      });
    },
  );

  it.each([
    '+UNODC',
    '-UNODC',
    '"UNODC',
    'UNODC\\',
    '(UNODC',
    '[UNODC TO *}',
    'UNODC^1000',
    'UNODC~2',
    '😀 UNODC 😀',
    '《UNODC》',
  ])('takes operators for punctuation: %j', async (query) => {
    const { edges } = await search(query);

    expect(edges.map(({ node }) => node.id)).toContain('unodc');
  });

  it('has no wildcards, no fields and no boolean words', async () => {
    expect((await search('*NOD?')).edges).toEqual([]);
    expect((await search('NOT')).edges).toEqual([]);
    expect((await search('unodc NOT unodc')).edges[0]?.node.id).toBe('unodc');
    expect((await search('kind:Entity OR 1=1', { types: ['COUNTRY'] })).edges.length).toBeLessThan(
      20,
    );
  });

  it('answers any text, however hostile', { timeout: 120_000 }, async () => {
    for (const query of hostileTexts(200)) {
      const { edges } = await search(query, { first: 3 });
      expect(edges.every(({ score }) => score >= 0 && score < 8)).toBe(true);
    }
  });

  it.each([
    ['first', { first: 0 }],
    ['first', { first: 101 }],
    ['after', { after: 'x' }],
    ['after', { after: Buffer.from('["a","b"]').toString('base64url') }],
    ['after', { after: Buffer.from('["NaN","b"]').toString('base64url') }],
  ])('refuses what is no page: %s %j', async (argument, page) => {
    const { errors } = await execute(connection.db, operation, { query: 'drug', ...page });

    expect(errors?.[0]?.message).toContain(`"${argument}"`);
    expect(errors?.[0]?.extensions.code).toMatch(/^(BAD_USER_INPUT|LIMIT_EXCEEDED)$/);
  });
});

describe('look-ups by other ways of writing a symbol', () => {
  it.each(['74/178', 'resolution 74/178', '大会第74/178号决议', 'A/RES/74/178'])(
    'know the resolution as %s',
    async (symbol) => {
      const { data } = await execute(
        connection.db,
        'query ($symbol: ID!) { resolution(symbol: $symbol) { id symbol } }',
        { symbol },
      );

      expect(data).toEqual({ resolution: { id: 'A/RES/74/178', symbol: 'A/RES/74/178' } });
    },
  );

  it.each([
    ['A/RES/S-30/1', '1.a', 'ungass-2016#1.a'],
    ['S-30/1', '1.a', 'ungass-2016#1.a'],
    ['A/69/87', 'statement/33.B.27', 'jms-2014-review#statement/33.B.27'],
    ['E/2014/80', 'statement/33.B.27', 'jms-2014-review#statement/33.B.27'],
    ['A/RES/74/178', '18', 'A/RES/74/178#18'],
    ['74/178', '18', 'A/RES/74/178#18'],
  ])('know paragraph %s, %s', async (document, locator, id) => {
    const { data } = await execute(
      connection.db,
      'query ($document: ID!, $locator: String!) { paragraph(document: $document, locator: $locator) { id } }',
      { document, locator },
    );

    expect(data).toEqual({ paragraph: { id } });
  });

  it.each(['A/69/87', 'E/2014/80', 'A/69/87-E/2014/80'])('know the document %s', async (id) => {
    const { data } = await execute(connection.db, 'query ($id: ID!) { document(id: $id) { id } }', {
      id,
    });

    expect(data).toEqual({ document: { id: 'jms-2014-review' } });
  });
});
