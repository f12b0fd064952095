import type { Kind } from '../../graph/kinds.js';
import { shown, type Position, type Problem } from '../problem.js';
import { linkKey, type SeedGraph, type SeedLink, type SeedNode, type Value } from './graph.js';

/** Gathers nodes and links while the files are walked, and everything that is wrong with them. */
export class GraphBuilder {
  readonly nodes = new Map<string, SeedNode>();
  readonly links = new Map<string, SeedLink>();
  readonly keys = new Map<string, string>();
  readonly problems: Problem[] = [];

  /** Adds a node; a second one with the same identifier is a problem. */
  addNode(
    kind: Kind,
    id: string,
    properties: Record<string, Value>,
    at: Position,
    field = 'id',
  ): void {
    const before = this.nodes.get(id);
    if (before) {
      const place = `${before.at.file}:${before.at.line}`;
      this.problem(at, field, 'an identifier used once', `${shown(id)}, which is at ${place} too`);
      return;
    }
    this.nodes.set(id, { id, kind, properties, at });
  }

  /** Adds a link, or its evidence to the one that is there. */
  addLink(
    link: Omit<SeedLink, 'evidence' | 'variant' | 'properties'> & {
      variant?: string;
      properties?: Record<string, Value>;
      evidence?: string | undefined;
    },
  ): void {
    const { evidence, variant = '', properties = {}, ...rest } = link;
    const key = linkKey({ ...rest, variant });
    const kept = this.links.get(key) ?? {
      ...rest,
      variant,
      properties,
      evidence: new Set<string>(),
    };
    if (evidence !== undefined) kept.evidence.add(evidence);
    this.links.set(key, kept);
  }

  problem(at: Position, field: string, expected: string, found: string): void {
    this.problems.push({ ...at, field, expected, found });
  }

  graph(): SeedGraph {
    return { nodes: this.nodes, links: this.links, keys: this.keys };
  }
}
