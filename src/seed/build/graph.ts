import type { Kind } from '../../graph/kinds.js';
import type { Position } from '../problem.js';

/** What the graph stores of a property: Neo4j takes no maps, so structured values are JSON text. */
export type Value = string | number | boolean | readonly string[];
export type Properties = Readonly<Record<string, Value>>;

/** A node that the seed describes, with the place that describes it first. */
export interface SeedNode {
  readonly id: string;
  readonly kind: Kind;
  readonly properties: Record<string, Value>;
  readonly at: Position;
}

/** A link between two nodes; two links with one key are one link with the evidence of both. */
export interface SeedLink {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** What tells apart two links of one type between the same nodes: a role, a pinpoint. */
  readonly variant: string;
  readonly properties: Record<string, Value>;
  /** Paragraph ids, with `@<ordinal>` where one sentence of it is meant. */
  readonly evidence: Set<string>;
}

/** The whole graph as the seed has it. */
export interface SeedGraph {
  readonly nodes: ReadonlyMap<string, SeedNode>;
  readonly links: ReadonlyMap<string, SeedLink>;
  /** Other identifiers of a node: an instrument's own locators, ids it had before. */
  readonly keys: ReadonlyMap<string, string>;
}

export function linkKey(link: Pick<SeedLink, 'type' | 'from' | 'to' | 'variant'>): string {
  return [link.from, link.type, link.variant, link.to].join(' ');
}
