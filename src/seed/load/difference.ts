import { z } from 'zod';
import type { Transaction } from '../../db/db.js';
import { query } from '../../db/query.js';
import type { LinkRow, NodeRow } from './rows.js';

/** Everything that the files say, as rows. */
export interface Wanted {
  readonly nodes: readonly NodeRow[];
  readonly links: readonly LinkRow[];
  readonly keys: readonly { readonly key: string; readonly id: string }[];
}

/** Old keys and links go first, so that nothing that is put is taken away again. */
export const steps = [
  'delete-keys',
  'delete-links',
  'delete-nodes',
  'put-nodes',
  'put-links',
  'put-keys',
] as const;

/** The rows that each step's statement takes; all empty where the graph is as the files say. */
export type Plan = Record<(typeof steps)[number], readonly object[]>;

const currentNode = z.object({ id: z.string(), kind: z.string(), hash: z.string() });
const currentLink = z.object({ key: z.string(), from: z.string(), hash: z.string() });
const currentKey = z.object({ key: z.string(), id: z.string() });

/** What has to be done to the graph so that it holds what is wanted and nothing else. */
export async function difference(
  transaction: Transaction,
  { nodes, links, keys }: Wanted,
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
      ({ key, hash, from, to }) =>
        linkHash.get(key) !== hash || goneIds.has(from) || goneIds.has(to),
    ),
    'put-keys': keys.filter(({ key, id }) => keyId.get(key) !== id || goneIds.has(id)),
  };
}
