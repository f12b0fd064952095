import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/db/connect.js';
import type { EdgeDefinition, EdgeQuestion } from '../../src/graph/edge.js';
import { edgeStatement } from '../../src/graph/edge.statement.js';
import { linkTypes } from '../../src/graph/link-types.js';
import { linkRules } from '../../src/seed/format/links.js';
import { seededDatabase } from '../support/seeded.js';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.links.ts'),
);

/** The edge of every field that follows links. */
async function edges(): Promise<EdgeDefinition[]> {
  const modules = await Promise.all(
    files.map(
      (file) => import(join(process.cwd(), 'src', file)) as Promise<Record<string, unknown>>,
    ),
  );
  return modules
    .flatMap((module) => Object.values(module).flat())
    .map((resolver) => (resolver as { edge: EdgeDefinition }).edge);
}

const every: EdgeQuestion = {
  first: 20,
  after: { sort: '1', key: '1' },
  minimumStrength: 2,
  roles: ['LEAD'],
  kinds: ['Entity'],
  types: ['INVOLVES'],
  verifiedOnly: true,
};

/** The statement that follows an edge from many parents, and once more from each node it ends at. */
function asBranch(definition: EdgeDefinition): string {
  const branch = { definition, question: every, branches: [] };
  return edgeStatement({ ...branch, branches: [branch] }).text;
}

let connection: Connection;
beforeAll(async () => {
  connection = await seededDatabase();
});
afterAll(() => connection?.close());

describe('every field that follows links', async () => {
  const definitions = await edges();

  it('has a name of its own', () => {
    const names = definitions.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(200);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('starts from an index, whatever it is asked by', async () => {
    const scans: string[] = [];
    const statements = new Map(
      definitions.map((definition) => [asBranch(definition), definition.name]),
    );
    for (const [text, name] of statements) {
      const { summary } = await connection.driver.executeQuery(
        `EXPLAIN ${text}`,
        {},
        { database: connection.database },
      );
      const plan = JSON.stringify(summary.plan);
      if (/AllNodesScan|NodeByLabelScan|RelationshipTypeScan|CartesianProduct/.test(plan))
        scans.push(name);
    }
    expect(scans).toEqual([]);
  });

  it('follows types of links that there are', () => {
    const followed = definitions.flatMap(({ pattern }) =>
      [...pattern.matchAll(/\[\w*:([A-Z_|]+)/g)].flatMap(([, types = '']) => types.split('|')),
    );
    expect(followed.length).toBeGreaterThan(definitions.length);
    expect(followed.filter((type) => !(type in linkTypes))).toEqual([]);
  });
});

it('knows every type of link that the seed can write', () => {
  const written = Object.values(linkRules).map(({ type }) => type);
  expect(written.filter((type) => !(type in linkTypes))).toEqual([]);
});

it('finds no other type of link in the graph', async () => {
  const { records } = await connection.driver.executeQuery(
    'MATCH (:Node)-[link]->(:Node) RETURN DISTINCT type(link) AS type',
    {},
    { database: connection.database },
  );
  const types = records.map((record) => String(record.get('type')));
  expect(types.filter((type) => !(type in linkTypes))).toEqual([]);
});
