import type { GraphLink, GraphNode } from './instance.js';
import { edgeKey, type Branch, type EdgeDefinition, type EdgeQuestion } from './edge.js';

/** A link and the node at its end, as seen from the node that it was followed from. */
export interface EdgeRow {
  readonly node: GraphNode;
  readonly link: GraphLink;
  /** The relationship type. */
  readonly type: string;
  /** True if the link starts at the parent. */
  readonly outward: boolean;
}

/** A node as one statement read it, with what branches off at it, a list of rows a branch. */
export interface WithHeld {
  readonly node: GraphNode;
  readonly held: readonly (readonly (EdgeRow & WithHeld)[])[];
}

// Beside the nodes and not on them: a node is its properties, and nothing else reads these.
const heldBy = new WeakMap<GraphNode, Map<string, readonly EdgeRow[]>>();

/** Keeps what was read together with nodes, for as long as there are the nodes. */
export function hold(rows: readonly WithHeld[], branches: readonly Branch[]): void {
  if (branches.length === 0) return;
  const keys = branches.map(({ definition, question }) => edgeKey(definition, question));
  for (const { node, held } of rows) {
    const lists = new Map<string, readonly EdgeRow[]>();
    branches.forEach(({ kind, branches: below }, index) => {
      const found = held[index] ?? [];
      // Of another kind it was not looked for, which is not to say that there is none.
      if (kind === undefined || kind === node.kind) lists.set(keys[index]!, found);
      hold(found, below);
    });
    heldBy.set(node, lists);
  }
}

/** The edges that were read together with this node; undefined if they were not. */
export function heldEdges(
  node: object,
  definition: EdgeDefinition,
  question: EdgeQuestion,
): readonly EdgeRow[] | undefined {
  return heldBy.get(node as GraphNode)?.get(edgeKey(definition, question));
}
