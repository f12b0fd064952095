import { z } from 'zod';
import type { Db } from '../../src/db/db.js';

const node = z.object({
  id: z.string(),
  kind: z.string(),
  sort: z.string(),
  verification: z.string().nullable(),
});
const link = z.object({ from: z.string(), to: z.string(), type: z.string(), rank: z.number() });
type Node = z.infer<typeof node>;
type Link = z.infer<typeof link>;

/** The whole record, to look for paths in without the database. */
export interface Web {
  readonly nodes: ReadonlyMap<string, Node>;
  readonly links: readonly Link[];
  readonly at: ReadonlyMap<string, readonly { readonly other: string; readonly rank: number }[]>;
  /** All links of a node, those that explain nothing included. */
  readonly every: ReadonlyMap<string, number>;
}

const evidence = ['NAMES', 'CITES', 'HAS_PARAGRAPH', 'HAS_SECTION', 'REFERS_TO', 'IDENTIFIES'];
const besides = [
  ...['Theme', 'Topic', 'PopulationGroup', 'Substance', 'SdgTarget', 'Country', 'Region'],
  ...['Document', 'Section', 'Paragraph', 'PrintNote'],
];

export async function readWeb(db: Db): Promise<Web> {
  const found = await db.read(
    {
      name: 'test/nodes',
      text: `MATCH (n:Node) RETURN n.id AS id, n.kind AS kind, n.sort AS sort, n.verification AS verification`,
    },
    {},
    node,
  );
  const links = await db.read(
    {
      name: 'test/links',
      text: `MATCH (a)-[r]->(b:Node) WHERE a:Node OR a:Key
        RETURN a.id AS from, b.id AS to, type(r) AS type, coalesce(r.strengthRank, 3) AS rank`,
    },
    {},
    link,
  );
  const at = new Map<string, { other: string; rank: number }[]>();
  const every = new Map<string, number>();
  for (const { from, to, type, rank } of links) {
    const ends =
      type === 'IDENTIFIES'
        ? [[to, from]]
        : [
            [from, to],
            [to, from],
          ];
    for (const [one = '', other = ''] of ends) {
      every.set(one, (every.get(one) ?? 0) + 1);
      if (evidence.includes(type)) continue;
      at.set(one, [...(at.get(one) ?? []), { other, rank }]);
    }
  }
  return { nodes: new Map(found.map((one) => [one.id, one])), links, at, every };
}

/** The identifiers of every path, the best first: each way of nodes once, by the strongest links. */
export function everyPath(web: Web, from: string, to: string, longest: number, minimum: number) {
  const { nodes, at, every } = web;
  const joins = (id: string) => !besides.includes(nodes.get(id)!.kind);
  const degree = (id: string) => (at.get(id) ?? []).filter(({ other }) => joins(other)).length;
  const crowded = [from, to].every((id) => (every.get(id) ?? 0) >= 100);
  const most = crowded ? Math.min(2, longest) : longest;
  // Equally good paths are in the order of their nodes, told from the end that has fewer links.
  const [near = '', far = ''] = [from, to].sort(
    (one, other) =>
      (every.get(one) ?? 0) - (every.get(other) ?? 0) ||
      compare(nodes.get(one)!.sort, nodes.get(other)!.sort),
  );
  const ways = new Map<string, { ids: string[]; ranks: number[] }>();
  follow([near], []);

  const told = [...ways.values()]
    .map((way) => ({ ...way, key: way.ids.map((id) => `${nodes.get(id)!.sort}\n`).join('') }))
    .sort(
      (one, other) =>
        Math.min(...other.ranks) - Math.min(...one.ranks) ||
        one.ranks.length - other.ranks.length ||
        sum(other.ranks) - sum(one.ranks) ||
        sum(one.ids.slice(1, -1).map(degree)) - sum(other.ids.slice(1, -1).map(degree)) ||
        compare(one.key, other.key),
    );
  return told.map(({ ids }) => (near === from ? ids : [...ids].reverse()));

  function follow(ids: string[], ranks: number[]): void {
    for (const { other, rank } of at.get(ids.at(-1)!) ?? []) {
      if (rank < minimum || ids.includes(other)) continue;
      const way = { ids: [...ids, other], ranks: [...ranks, rank] };
      if (other === far) {
        const best = ways.get(way.ids.join('\n'));
        if (!best || sum(best.ranks) < sum(way.ranks)) ways.set(way.ids.join('\n'), way);
      } else if (
        way.ranks.length < most &&
        joins(other) &&
        degree(other) < 30 &&
        nodes.get(other)!.verification !== 'UNVERIFIED'
      ) {
        follow(way.ids, way.ranks);
      }
    }
  }
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);
