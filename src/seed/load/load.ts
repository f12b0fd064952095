import type { Db, Transaction } from '../../db/db.js';
import { query } from '../../db/query.js';
import { awaitServers } from '../../gate/commit.js';
import type { SeedGraph } from '../build/graph.js';
import { difference, steps, type Plan } from './difference.js';
import { linkRows, nodeRows, releaseId, type LinkRow } from './rows.js';

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
  /** How many links of each strength it now holds; `none` counts those that have no strength. */
  readonly strengths: ReadonlyMap<string, number>;
  readonly links: number;
}

/** Told how a load goes on. */
export interface LoadProgress {
  /** How many of the rows are written; nothing of it can be seen yet. */
  wrote?(done: number, total: number): void;
  /** How many servers still answer from the old release. */
  waiting?(servers: number): void;
}

/** Rows a statement takes at once. */
const BATCH = 500;

/**
 * Makes the graph what the seed says, in one transaction: what is new or changed is put, what is gone
 * is removed, the rest is not touched. A load that is killed leaves the old graph.
 *
 * Before it commits, every live server lets its operations end and holds new ones, so that no answer
 * is put together from two releases.
 */
export async function loadGraph(
  db: Db,
  graph: SeedGraph,
  progress: LoadProgress = {},
): Promise<LoadReport> {
  const nodes = nodeRows(graph);
  const links = linkRows(graph);
  const keys = [...graph.keys].map(([key, id]) => ({ key, id }));
  const release = releaseId(nodes, links, keys);
  let withdraw = async () => {};
  try {
    const plan = await db.write({ name: 'seed/load' }, async (transaction) => {
      await transaction.run(query('gate/take-turn'));
      const changes = await difference(transaction, { nodes, links, keys });
      if (sizeOf(changes) === 0) return changes;
      await write(transaction, changes, progress);
      const at = new Date().toISOString();
      await transaction.run(query('seed/put-release'), { id: release, at });
      withdraw = await awaitServers(db, transaction, progress);
      return changes;
    });
    return {
      release,
      changed: sizeOf(plan) > 0,
      nodesPut: plan['put-nodes'].length,
      nodesDeleted: plan['delete-nodes'].length,
      linksPut: plan['put-links'].length,
      linksDeleted: plan['delete-links'].length,
      kinds: counts(nodes.map(({ kind }) => kind)),
      strengths: counts(links.map(({ properties }) => strengthOf(properties))),
      links: links.length,
    };
  } catch (error) {
    await withdraw();
    throw error;
  }
}

async function write(transaction: Transaction, plan: Plan, progress: LoadProgress): Promise<void> {
  const total = sizeOf(plan);
  let done = 0;
  for (const name of steps) {
    for (let start = 0; start < plan[name].length; start += BATCH) {
      const rows = plan[name].slice(start, start + BATCH);
      await transaction.run(query(`seed/${name}`), { rows });
      progress.wrote?.((done += rows.length), total);
    }
  }
}

function strengthOf({ strength }: LinkRow['properties']): string {
  return typeof strength === 'string' ? strength : 'none';
}

function sizeOf(plan: Plan): number {
  return Object.values(plan).reduce((sum, rows) => sum + rows.length, 0);
}

/** How often each text comes, by text. */
function counts(texts: readonly string[]): Map<string, number> {
  const counted = new Map<string, number>();
  for (const text of [...texts].sort()) counted.set(text, (counted.get(text) ?? 0) + 1);
  return counted;
}
