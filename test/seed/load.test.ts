import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Connection } from '../../src/db/connect.js';
import type { Db } from '../../src/db/db.js';
import { migrate } from '../../src/db/migrate.js';
import type { SeedGraph, SeedLink, SeedNode } from '../../src/seed/build/graph.js';
import { linkKey } from '../../src/seed/build/graph.js';
import { loadGraph } from '../../src/seed/load/load.js';
import { describeLoad } from '../../src/seed/load/show.js';
import { ownDatabase } from '../support/db.js';

let connection: Connection;
let db: Db;
beforeAll(async () => {
  connection = await ownDatabase();
  db = connection.db;
  await migrate(db);
});
afterAll(() => connection.close());

interface Wanted {
  readonly nodes: Record<string, { kind: SeedNode['kind']; nameEn?: string }>;
  readonly links?: [from: string, to: string, strength?: string][];
  readonly keys?: Record<string, string>;
}

function graphOf({ nodes, links = [], keys = {} }: Wanted): SeedGraph {
  const at = { file: 'test', line: 1 };
  return {
    nodes: new Map(
      Object.entries(nodes).map(([id, { kind, ...properties }]) => [
        id,
        { id, kind, properties, at },
      ]),
    ),
    links: new Map(
      links.map(([from, to, strength]) => {
        const link: SeedLink = {
          type: 'ABOUT',
          from,
          to,
          variant: '',
          properties: strength ? { strength } : {},
          evidence: new Set(),
        };
        return [linkKey(link), link];
      }),
    ),
    keys: new Map(Object.entries(keys)),
  };
}

const state = {
  name: 'test/state',
  text: `
    MATCH (node:Node)
    OPTIONAL MATCH (node)-[link:ABOUT]->(other:Node)
    OPTIONAL MATCH (key:Key)-[:IDENTIFIES]->(node)
    RETURN
      node.id AS id,
      [label IN labels(node) WHERE label <> 'Node'] AS labels,
      node.nameEn AS name,
      collect(DISTINCT other.id + coalesce(' ' + link.strength, '')) AS links,
      collect(DISTINCT key.id) AS keys
    ORDER BY id`,
};
const stateRow = z.object({
  id: z.string(),
  labels: z.array(z.string()),
  name: z.string().nullable(),
  links: z.array(z.string()),
  keys: z.array(z.string()),
});

const now = () => db.read(state, {}, stateRow);

const first = graphOf({
  nodes: {
    a: { kind: 'Theme', nameEn: 'A' },
    b: { kind: 'Theme', nameEn: 'B' },
    c: { kind: 'Topic' },
  },
  links: [
    ['a', 'b', 'STATED'],
    ['a', 'c'],
  ],
  keys: { 'old-a': 'a', 'old-b': 'b' },
});

describe('a load', () => {
  it('makes the graph what the files say, whatever it was before', async () => {
    await loadGraph(db, first);
    expect(await now()).toEqual([
      {
        id: 'a',
        labels: ['Theme'],
        name: 'A',
        links: expect.arrayContaining(['b STATED', 'c']) as string[],
        keys: ['old-a'],
      },
      { id: 'b', labels: ['Theme'], name: 'B', links: [], keys: ['old-b'] },
      { id: 'c', labels: ['Topic'], name: null, links: [], keys: [] },
    ]);

    // A new name, another kind, a node and a link gone, a link changed, a key that means another.
    const report = await loadGraph(
      db,
      graphOf({
        nodes: { a: { kind: 'Theme', nameEn: 'Other' }, c: { kind: 'Theme' } },
        links: [['a', 'c', 'PLACED']],
        keys: { 'old-a': 'c' },
      }),
    );

    expect(report).toMatchObject({ changed: true, nodesPut: 2, nodesDeleted: 2, linksPut: 1 });
    expect(await now()).toEqual([
      { id: 'a', labels: ['Theme'], name: 'Other', links: ['c PLACED'], keys: [] },
      { id: 'c', labels: ['Theme'], name: null, links: [], keys: ['old-a'] },
    ]);
  });

  it('changes nothing the second time, and says so', async () => {
    const one = await loadGraph(db, first);
    const written: number[] = [];

    const two = await loadGraph(db, first, { wrote: (done) => written.push(done) });

    expect(two).toEqual({
      ...one,
      changed: false,
      nodesPut: 0,
      nodesDeleted: 0,
      linksPut: 0,
      linksDeleted: 0,
    });
    expect(written).toEqual([]);
    expect(describeLoad(two)).toContain(
      `Nothing changed: the graph holds release ${one.release} already.`,
    );
  });

  it('that breaks off leaves the old graph, wherever it breaks off', async () => {
    await loadGraph(db, first);
    const before = await now();
    const next = graphOf({ nodes: { z: { kind: 'Theme' } }, keys: { 'old-z': 'z' } });
    for (let survived = 0; ; survived += 1) {
      let statements = 0;
      const breaking: Db = {
        ...db,
        write: (options, work) =>
          db.write(options, (transaction) =>
            work({
              read: (...args) => transaction.read(...args),
              run: (...args) => {
                if (options.name === 'seed/load' && (statements += 1) > survived) {
                  throw new Error('broke off');
                }
                return transaction.run(...args);
              },
            }),
          ),
      };
      const outcome = await loadGraph(breaking, next).catch((error: Error) => error.message);
      if (outcome !== 'broke off') break;
      expect(await now()).toEqual(before);
      expect(survived).toBeLessThan(50);
    }
    expect((await now()).map(({ id }) => id)).toEqual(['z']);
  });

  it('says how far it is, and ends with a table of what the graph then holds', async () => {
    const steps: [number, number][] = [];

    const report = await loadGraph(db, first, {
      wrote: (done, total) => steps.push([done, total]),
    });

    expect(steps.at(-1)?.[0]).toBe(steps.at(-1)?.[1]);
    expect(steps.map(([done]) => done)).toEqual([...steps.map(([done]) => done)].sort());
    expect(describeLoad(report)).toBe(
      [
        `Loaded release ${report.release}: 3 nodes and 2 links written, 1 and 0 removed.`,
        '',
        'nodes by kind',
        '----------------',
        'Theme          2',
        'Topic          1',
        'total          3',
        '',
        'links by strength',
        '--------------------',
        'STATED             1',
        'none               1',
        'total              2',
      ].join('\n'),
    );
  });
});
