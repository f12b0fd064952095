import { createHash } from 'node:crypto';
import { linkKey, type SeedGraph } from '../build/graph.js';
import { degreesOf } from './degrees.js';
import { knownOf } from './known.js';

/** A node as the load statements take it; `hash` tells whether it has changed since the last load. */
export interface NodeRow {
  readonly id: string;
  readonly kind: string;
  readonly hash: string;
  readonly properties: Record<string, unknown>;
}

export interface LinkRow {
  readonly key: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly hash: string;
  readonly properties: Record<string, unknown>;
}

/** How strong a link is, as a number to compare: stated, placed, inferred. */
const ranks: Record<string, number> = { STATED: 3, PLACED: 2, INFERRED: 1 };

export function nodeRows(graph: SeedGraph): NodeRow[] {
  const known = knownOf(graph);
  const degrees = degreesOf(graph);
  return [...graph.nodes.values()].map(({ id, kind, properties }) => {
    const sort = sortKey(kind, id, properties.ordinal);
    const degree = degrees.get(id);
    const worked = { ...known.ofNode(id), ...(degree === undefined ? {} : { degree }) };
    const all = { ...properties, ...worked, id, kind, sort };
    const hash = hashOf(all);
    return { id, kind, hash, properties: { ...all, hash } };
  });
}

export function linkRows(graph: SeedGraph): LinkRow[] {
  const known = knownOf(graph);
  return [...graph.links.values()].map((link) => {
    const key = linkKey(link);
    const { type, from, to, properties } = link;
    const strength = properties.strength;
    const all = {
      ...properties,
      key,
      evidence: [...link.evidence].sort(),
      ...known.ofLink(link),
      ...(typeof properties.ordinal === 'number'
        ? { sort: linkOrder(properties.ordinal, to) }
        : {}),
      ...(typeof strength === 'string' ? { strengthRank: ranks[strength] ?? 0 } : {}),
    };
    const hash = hashOf(all);
    return { key, type, from, to, hash, properties: { ...all, hash } };
  });
}

/** One identifier for all that the graph holds: the same files give the same release. */
export function releaseId(
  nodes: readonly NodeRow[],
  links: readonly LinkRow[],
  keys: readonly { readonly key: string; readonly id: string }[],
): string {
  const hashes = [
    ...nodes.map(({ id, hash }) => `${id} ${hash}`),
    ...links.map(({ key, hash }) => `${key} ${hash}`),
    ...keys.map(({ key, id }) => `${key} = ${id}`),
  ];
  return hashOf(hashes.sort()).slice(0, 16);
}

/** The order of what a paragraph states and names: its own, then the identifier. */
function linkOrder(ordinal: number, to: string): string {
  return `${String(ordinal).padStart(9, '0')} ${to}`;
}

/** One total order of everything: a text's own order, then the identifier. */
function sortKey(kind: string, id: string, ordinal: unknown): string {
  const text = /^(?:mandate:)?([^#]+?)(?:#|\/[^/]*$)/.exec(id)?.[1] ?? '';
  return typeof ordinal === 'number' ? `${text} ${String(ordinal).padStart(9, '0')} ${id}` : id;
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value, sorted)).digest('hex');
}

/** Object fields in one order, so that the order of the YAML does not count. */
function sorted(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
