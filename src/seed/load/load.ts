import { z } from 'zod';
import type { Db, Transaction } from '../../db/db.js';
import { query } from '../../db/query.js';
import type { SeedGraph } from '../build/graph.js';
import { linkRows, nodeRows, releaseId, type LinkRow, type NodeRow } from './rows.js';

/** What a load did. Everything is zero, and `changed` false, if the graph was as the files say. */
export interface LoadReport {
  readonly release: string;
  readonly changed: boolean;
  readonly nodesPut: number;
  readonly nodesDeleted: number;
  readonly linksPut: number;
  readonly linksDeleted: number;
  /** How many nodes of each kind the graph now holds. */
  readonly kinds: ReadonlyMap<string, number>;
  readonly links: number;
}

/** Told how many of the rows are written. */
export type Progress = (done: number, total: number) => void;

const currentNode = z.object({ id: z.string(), kind: z.string(), hash: z.string() });
const currentLink = z.object({ key: z.string(), from: z.string(), hash: z.string() });
const currentKey = z.object({ key: z.string(), id: z.string() });

/** Rows a statement takes at once. */
const BATCH = 500;

/**
 * Makes the graph what the seed says, in one transaction: what is new or changed is put, what is gone
 * is removed, the rest is not touched. A load that is killed leaves the old graph.
 */
export async function loadGraph(
  db: Db,
  graph: SeedGraph,
  progress: Progress = () => {},
): Promise<LoadReport> {
  const nodes = nodeRows(graph);
  const links = linkRows(graph);
  const keys = [...graph.keys].map(([key, id]) => ({ key, id }));
  const release = releaseId(nodes, links);
  const kinds = new Map<string, number>();
  for (const { kind } of nodes) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);

  return db.write({ name: 'seed/load' }, async (transaction) => {
    const plan = await difference(transaction, nodes, links, keys);
    const total = Object.values(plan).reduce((sum, rows) => sum + rows.length, 0);
    let done = 0;
    for (const name of steps) {
      for (let start = 0; start < plan[name].length; start += BATCH) {
        const rows = plan[name].slice(start, start + BATCH);
        await transaction.run(query(`seed/${name}`), { rows });
        progress((done += rows.length), total);
      }
    }
    const at = new Date().toISOString();
    if (total > 0) await transaction.run(query('seed/put-release'), { id: release, at });
    return {
      release,
      changed: total > 0,
      nodesPut: plan['put-nodes'].length,
      nodesDeleted: plan['delete-nodes'].length,
      linksPut: plan['put-links'].length,
      linksDeleted: plan['delete-links'].length,
      kinds,
      links: links.length,
    };
  });
}

/** Old keys and links go first, so that nothing that is put is taken away again. */
const steps = ['delete-keys', 'delete-links', 'delete-nodes', 'put-nodes', 'put-links', 'put-keys'] as const;

type Plan = Record<(typeof steps)[number], readonly object[]>;

async function difference(
  transaction: Transaction,
  nodes: readonly NodeRow[],
  links: readonly LinkRow[],
  keys: readonly { key: string; id: string }[],
): Promise<Plan> {
  const oldNodes = await transaction.read(query('seed/current-nodes'), {}, currentNode);
  const oldLinks = await transaction.read(query('seed/current-links'), {}, currentLink);
  const oldKeys = await transaction.read(query('seed/current-keys'), {}, currentKey);
  const nodeHash = new Map(oldNodes.map(({ id, kind, hash }) => [id, `${kind} ${hash}`]));
  const linkHash = new Map(oldLinks.map(({ key, hash }) => [key, hash]));
  const keyId = new Map(oldKeys.map(({ key, id }) => [key, id]));

  const wanted = new Map(nodes.map((node) => [node.id, node]));
  const wantedLinks = new Map(links.map(({ key, hash }) => [key, hash]));
  const wantedKeys = new Map(keys.map(({ key, id }) => [key, id]));
  // A node whose kind has changed is a new node: its old label must not stay.
  const gone = oldNodes.filter(({ id, kind }) => wanted.get(id)?.kind !== kind);
  const goneIds = new Set(gone.map(({ id }) => id));
  return {
    'delete-keys': oldKeys.filter(({ key, id }) => wantedKeys.get(key) !== id || goneIds.has(id)),
    // A changed link is made anew: to look for it among those of a hub would cost more.
    'delete-links': oldLinks
      .filter(({ key, hash }) => wantedLinks.get(key) !== hash)
      .map(({ key, from }) => ({ key, from })),
    'delete-nodes': gone,
    'put-nodes': nodes.filter(({ id, kind, hash }) => nodeHash.get(id) !== `${kind} ${hash}`),
    'put-links': links.filter(
      ({ key, hash, from, to }) => linkHash.get(key) !== hash || goneIds.has(from) || goneIds.has(to),
    ),
    'put-keys': keys.filter(({ key, id }) => keyId.get(key) !== id || goneIds.has(id)),
  };
}
