import { z } from 'zod';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/db/connect.js';
import { readSeed } from '../../src/seed/read-graph.js';
import { loadGraph } from '../../src/seed/load/load.js';
import { Language } from '../../src/shared/language.js';
import { execute } from '../support/execute.js';
import { recording } from '../support/recording.js';
import { seededDatabase } from '../support/seeded.js';

let connection: Connection;
beforeAll(async () => {
  connection = await seededDatabase();
});
afterAll(() => connection.close());

const palau = `query ($after: String) {
  paragraph(document: "sg-2020-world-drug-problem", locator: "46") {
    summary(lang: EN)
    summaryLanguage(lang: EN)
    document { id symbol }
    facts(first: 50, after: $after) {
      edges {
        role
        node {
          id
          ... on Country { iso3 name(lang: EN) }
          ... on Statistic { value unit evidence { nodes { paragraph { document { id } locator } } } }
        }
      }
      pageInfo { hasNextPage }
    }
  }
}`;

describe('paragraph', () => {
  it('answers with what it states, and each of these with the paragraph', async () => {
    const { data, errors } = await execute(connection.db, palau);

    expect(errors).toBeUndefined();
    const paragraph = data?.paragraph as { facts: { edges: { role: string; node: object }[] } };
    expect(paragraph.facts.edges).toContainEqual({
      role: 'STATES',
      node: expect.objectContaining({
        value: 191,
        evidence: {
          nodes: [{ paragraph: { document: { id: 'sg-2020-world-drug-problem' }, locator: '46' } }],
        },
      }) as object,
    });
    expect(paragraph.facts.edges).toContainEqual({
      role: 'NAMES',
      node: { id: 'PLW', iso3: 'PLW', name: 'Palau' },
    });
  });

  it('takes one round trip for the links, and one for the texts, however many facts there are', async () => {
    const { db, names } = recording(connection.db);

    await execute(db, palau);

    expect(names).toEqual(['node/by-ids{paragraph/facts{node/evidence}}', 'node/by-ids']);
  });

  it('gives every fact once over its pages', async () => {
    const ids: string[] = [];
    let total = 0;
    let after: string | null = null;
    for (let page = 0; page < 50; page += 1) {
      const { data } = await execute(
        connection.db,
        `query ($after: String) {
          paragraph(document: "sg-2020-world-drug-problem", locator: "46") {
            facts(first: 2, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }
          }
        }`,
        { after },
      );
      const facts = (
        data?.paragraph as {
          facts: {
            totalCount: number;
            nodes: { id: string }[];
            pageInfo: { hasNextPage: boolean; endCursor: string };
          };
        }
      ).facts;
      total = facts.totalCount;
      ids.push(...facts.nodes.map(({ id }) => id));
      if (!facts.pageInfo.hasNextPage) break;
      after = facts.pageInfo.endCursor;
    }

    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(total);
    expect(ids).toContain('PLW');
    expect(ids.length).toBeGreaterThan(4);
  });

  it('counts evidence where it is asked for, of a node and of a link', async () => {
    const { data } = await execute(
      connection.db,
      `{ country(iso3: "PLW") {
           evidence(first: 1) { totalCount nodes { sentence } }
         }
         commitment(id: "ungass-2016/1.a") {
           activities(first: 1) { edges { evidence { totalCount nodes { sentence } } } }
         } }`,
    );
    const { country, commitment } = data as any;
    const known = await connection.db.read(
      {
        name: 'test/count',
        text: "MATCH (:Paragraph)-[:NAMES|STATES]->({id: 'PLW'}) RETURN count(*) AS n",
      },
      {},
      z.object({ n: z.number() }),
    );

    expect(country.evidence.totalCount).toBe(known[0]!.n);
    expect(country.evidence.nodes).toHaveLength(1);
    const [{ evidence }] = commitment.activities.edges;
    expect(evidence.totalCount).toBe(evidence.nodes.length);
    expect(evidence.totalCount).toBeGreaterThan(0);
  });

  it('is null where the text has no such paragraph', async () => {
    const { data } = await execute(
      connection.db,
      '{ paragraph(document: "ungass-2016", locator: "1.z") { id } }',
    );

    expect(data).toEqual({ paragraph: null });
  });

  it('speaks the language of the request unless a field asks for another', async () => {
    const { data } = await execute(
      connection.db,
      '{ node(id: "LAO") { ... on Country { name nameLanguage english: name(lang: EN) } } }',
      {},
      Language.ZH,
    );

    expect(data).toEqual({
      node: {
        name: '老挝人民民主共和国',
        nameLanguage: 'ZH',
        english: "Lao People's Democratic Republic",
      },
    });
  });
});

describe('a load', () => {
  it('changes nothing when the files have not changed', async () => {
    const { graph, problems } = readSeed('seed');
    expect(problems).toEqual([]);

    const report = await loadGraph(connection.db, graph);

    expect(report).toMatchObject({
      changed: false,
      nodesPut: 0,
      linksPut: 0,
      nodesDeleted: 0,
      linksDeleted: 0,
    });
  });
});
