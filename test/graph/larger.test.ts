// type-graphql's decorators need it before any class is declared.
import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyOf } from '../../bench/data/copy.js';
import { hubsOf } from '../../bench/data/hubs.js';
import type { Connection } from '../../src/db/connect.js';
import { query } from '../../src/db/query.js';
import { linkRows, nodeRows } from '../../src/seed/load/rows.js';
import { readSeed } from '../../src/seed/read-graph.js';
import { execute } from '../support/execute.js';
import { seededDatabase } from '../support/seeded.js';

let connection: Connection;
beforeAll(async () => {
  connection = await seededDatabase();
});
afterAll(() => connection?.close());

interface Step {
  readonly dbHits: number;
  readonly rows: number;
  readonly children: readonly Step[];
}
interface Asked {
  readonly text: string;
  readonly params: object;
}

const hits = ({ dbHits, children }: Step): number =>
  children.reduce((sum, child) => sum + hits(child), dbHits);

/** The first statement that a query asks of the database. */
async function statementOf(source: string): Promise<Asked> {
  const asked: Asked[] = [];
  const db = {
    ...connection.db,
    read: ({ text }: { text: string }, params: object) => {
      asked.push({ text, params });
      return Promise.resolve([]);
    },
  };
  await execute(db as never, source);
  return asked[0]!;
}

const chains = (args: string) => `{ mandateChains(${args}) { nodes { complete } } }`;
const paths = (from: string, to: string) => `{ paths(from: "${from}", to: "${to}") { weakest } }`;

const questions = [
  chains('from: "ungass-2016/1.a"'),
  chains('from: "container-control-programme", first: 5'),
  chains('from: "sg-2020-world-drug-problem#26/children-parents-reached", direction: BACKWARDS'),
  paths('ungass-2016/3.e', 'ed-report-2020#35/online-trainings'),
  paths('sg-2020-world-drug-problem#26/family-life-skills-prevention', 'unodc'),
  paths('mandate:A/RES/60/288/~unodc-technical-assistance', 'member-states'),
];

/** Where many links are between, there are more in a larger record. */
const grows = paths('unodc', 'who');

describe('what starts at one node', () => {
  it('reads no more of the database in a record twice as large', async () => {
    const { graph } = readSeed('seed');
    const copy = copyOf(graph, hubsOf(graph), 1);
    const nodes = nodeRows(copy);
    const links = linkRows(copy);
    expect(nodes.length).toBeGreaterThan(4_000);
    const statements = await Promise.all([...questions, grows].map(statementOf));

    const session = connection.driver.session({ database: connection.database });
    const transaction = session.beginTransaction();
    const profile = async () => {
      const found: { hits: number; rows: number }[] = [];
      for (const { text, params } of statements) {
        const { summary } = await transaction.run(`PROFILE ${text}`, params);
        const plan = summary.profile as unknown as Step;
        found.push({ hits: hits(plan), rows: plan.rows });
      }
      return found;
    };
    try {
      const before = await profile();
      await transaction.run(query('seed/put-nodes').text, { rows: nodes });
      await transaction.run(query('seed/put-links').text, { rows: links });
      const after = await profile();
      expect(after.slice(0, -1).map(({ rows }) => rows)).toEqual(
        before.slice(0, -1).map(({ rows }) => rows),
      );
      // Links are met in another order, which can make a condition cost a hit more or less.
      const more = after.map((one, place) => one.hits / before[place]!.hits);
      expect(Math.max(...more.slice(0, -1))).toBeLessThan(1.01);
      expect(more.at(-1)).toBeGreaterThan(1.2);
      expect(before.every(({ rows }) => rows > 0)).toBe(true);
    } finally {
      // Nobody else sees any of it.
      await transaction.rollback();
      await session.close();
    }
  });
});
