import type { ExecutionResult } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createContext, type Context } from '../../src/context.js';
import type { Connection } from '../../src/db/connect.js';
import type { Db } from '../../src/db/db.js';
import { Language } from '../../src/shared/language.js';
import { executeIn } from '../support/execute.js';
import { recording } from '../support/recording.js';
import { seededDatabase } from '../support/seeded.js';

let connection: Connection;
beforeAll(async () => {
  connection = await seededDatabase();
});
afterAll(() => connection?.close());

const chain = `query ($id: ID!, $activities: Int = 10) {
  commitment(id: $id) {
    id
    mandates(first: 10) {
      edges {
        strength
        node {
          id
          activities(first: $activities, minimumStrength: INFERRED) {
            edges {
              strength
              rationale
              node {
                id
                summary
                results(first: 5) { nodes { id value unit } }
                countries(first: 5) { edges { role node { id name } } pageInfo { hasNextPage } }
              }
            }
          }
        }
      }
    }
  }
}`;

/** A request that reads nothing ahead: every field finds its own links. */
function oneByOne(db: Db): Context {
  const context = createContext(db, Language.EN);
  const { nodes, edges } = context;
  return {
    ...context,
    nodes: { ...nodes, loadWith: (_, id) => nodes.load(id) },
    edges: { ...edges, page: (edge, question) => edges.page(edge, question, []) },
  };
}

async function asked(
  query: string,
  variables: Record<string, unknown> = {},
  contextOf = (db: Db) => createContext(db, Language.EN),
): Promise<{ answer: ExecutionResult; names: string[] }> {
  const { db, names } = recording(connection.db);
  return { answer: await executeIn(contextOf(db), query, variables), names };
}

describe('links below links', () => {
  it('are read in one statement, from a look-up to the ends', async () => {
    const { answer, names } = await asked(chain, { id: 'ungass-2016/5.y' });

    expect(answer.errors).toBeUndefined();
    expect(JSON.stringify(answer.data)).toContain('"role"');
    expect(names).toEqual([
      'node/by-ids{commitment/mandates{mandate/activities{activity/results activity/countries}}}',
    ]);
  });

  it('are read once for all nodes of a list', async () => {
    const { answer, names } = await asked(`{
      activities(first: 30) { nodes { id entities { edges { role node { id parents { nodes { id } } } } } } }
    }`);

    expect(answer.errors).toBeUndefined();
    expect(names).toEqual([expect.stringContaining('list'), 'activity/entities{entity/parents}']);
  });

  it.each([
    ['a chain', chain, { id: 'ungass-2016/5.y' }],
    ['a page that ends early', chain, { id: 'ungass-2016/5.y', activities: 1 }],
    [
      'nodes of several kinds',
      `{
        paragraph(document: "sg-2020-world-drug-problem", locator: "46") {
          facts {
            edges {
              role
              node {
                id
                ... on Evidenced { evidence { nodes { sentence paragraph { locator } } } }
                ... on Country { name programmes(first: 2) { nodes { id } } }
                ... on Entity { parents { edges { node { id } } } }
                ... on Statistic { indicators { nodes { id } } }
              }
            }
          }
        }
      }`,
      {},
    ],
    [
      'one field under two names',
      `{
        activity(id: "sg-2020-world-drug-problem#45/morocco-experts-training") {
          one: entities(first: 1) { nodes { id } pageInfo { hasNextPage endCursor } }
          all: entities { nodes { id name parents { nodes { id } } } }
          leads: entities(roles: [LEAD]) { edges { node { id } role } nodes { name(lang: ZH) } }
        }
      }`,
      {},
    ],
    [
      'one field in two fragments',
      `{
        activity(id: "sg-2020-world-drug-problem#45/morocco-experts-training") { ...A ...B }
      }
      fragment A on Activity { entities { nodes { id } } }
      fragment B on Node { links(first: 3) { nodes { id } } ... on Activity { entities { edges { node { name } } } } }`,
      {},
    ],
    [
      'fields that are left out',
      `query ($no: Boolean = false) {
        activity(id: "sg-2020-world-drug-problem#45/morocco-experts-training") {
          entities @include(if: $no) { nodes { id } }
          countries @skip(if: $no) { nodes { id name } }
        }
      }`,
      {},
    ],
    [
      'several look-ups',
      `{
        a: country(iso3: "LAO") { activities(first: 2) { nodes { id themes { nodes { id } } } } }
        b: country(iso3: "AFG") { activities(first: 2) { nodes { id themes { nodes { id } } } } }
        nodes(ids: ["LAO", "unodc", "nothing"]) { id ... on Entity { mandates(first: 3) { nodes { id } } } }
      }`,
      {},
    ],
  ] as const)('answer as if each was read alone: %s', async (_, query, variables) => {
    const ahead = await asked(query, variables);
    const alone = await asked(query, variables, oneByOne);

    expect(ahead.answer.errors).toBeUndefined();
    expect(ahead.answer).toEqual(alone.answer);
    expect(ahead.names.length).toBeLessThan(alone.names.length);
  });

  it('are refused in their own place where their arguments are', async () => {
    const query = `{
      country(iso3: "LAO") {
        activities(first: 2) { nodes { entities { nodes { id parents(first: 1000) { nodes { id } } } } } }
      }
    }`;

    const ahead = await asked(query);
    const alone = await asked(query, {}, oneByOne);

    expect(ahead.answer.errors?.[0]?.path?.at(-1)).toBe('parents');
    expect(ahead.answer.errors?.map(String)).toEqual(alone.answer.errors?.map(String));
  });

  it('are read a level at a time where one statement would read the same nodes many times', async () => {
    const query = `{
      theme(id: "theme:supply-reduction") {
        activities(first: 100) { nodes { id entities { nodes { id parents(first: 5) { nodes { id } } } } } }
      }
    }`;

    const ahead = await asked(query);
    const alone = await asked(query, {}, oneByOne);

    expect(ahead.answer.errors).toBeUndefined();
    expect(ahead.answer).toEqual(alone.answer);
    expect(ahead.names).toEqual([
      'node/by-ids{theme/activities{activity/entities}}',
      'entity/parents',
    ]);
  });

  it('are read a level at a time where one statement would have too many parts', async () => {
    const fields = Array.from(
      { length: 25 },
      (_, index) => `f${index}: entities(first: ${index + 1}) { nodes { id } }`,
    );
    const query = `{ activity(id: "sg-2020-world-drug-problem#45/morocco-experts-training") { ${fields.join(' ')} } }`;

    const ahead = await asked(query);
    const alone = await asked(query, {}, oneByOne);

    expect(ahead.answer).toEqual(alone.answer);
    expect(ahead.names).toHaveLength(2);
  });
});
