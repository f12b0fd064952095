import type { Kind } from './kinds.js';

/**
 * A way from one kind of node to others. `pattern` is Cypher that binds `node` and `link` from `parent`;
 * it comes from the code alone, never from a request.
 */
export interface EdgeDefinition {
  /** Names the statement in logs, metrics and tests: `commitment/by-mandate`. */
  readonly name: string;
  readonly pattern: string;
  /** Links to choose among by how strong they are. */
  readonly strength?: boolean;
  /** Links to choose among by role. */
  readonly role?: boolean;
  /** Nodes that nobody verified stay out unless asked for. */
  readonly verified?: boolean;
  readonly targets?: readonly Kind[];
}

/** The conditions a request may add, each a fragment of Cypher over parameters. */
const conditions = {
  minimumStrength: 'link.strengthRank >= $minimumStrength',
  roles: 'link.role IN $roles',
  verified: "coalesce(node.verification, '') <> 'UNVERIFIED'",
  kinds: 'node.kind IN $kinds',
  after: '(node.sort > $afterSort OR (node.sort = $afterSort AND link.key > $afterKey))',
} as const;

export type EdgeCondition = keyof typeof conditions;

/**
 * One statement for the edges of many parents, a page of each.
 *
 * params   $parentIds, $limit (int), and those of the conditions
 * returns  parentId, node, link, to (id of the node that the link itself ends at)
 */
export function edgeStatement(
  { name, pattern }: EdgeDefinition,
  chosen: readonly EdgeCondition[],
): { name: string; text: string } {
  const where =
    chosen.length === 0
      ? ''
      : `WHERE ${chosen.map((key) => conditions[key]).join('\n    AND ')}\n  `;
  const text = `UNWIND $parentIds AS parentId
MATCH (parent:Node {id: parentId})
CALL (parent) {
  MATCH ${pattern}
  ${where}RETURN node, link
  ORDER BY node.sort, link.key
  LIMIT $limit
}
RETURN parentId, properties(node) AS node, properties(link) AS link
ORDER BY parentId, node.sort, link.key`;
  return { name, text };
}

/** How many edges each parent has, for `totalCount`. */
export function edgeCountStatement(
  { name, pattern }: EdgeDefinition,
  chosen: readonly EdgeCondition[],
): { name: string; text: string } {
  const where =
    chosen.length === 0 ? '' : `WHERE ${chosen.map((key) => conditions[key]).join(' AND ')}\n  `;
  const text = `UNWIND $parentIds AS parentId
MATCH (parent:Node {id: parentId})
CALL (parent) {
  MATCH ${pattern}
  ${where}RETURN count(*) AS total
}
RETURN parentId, total`;
  return { name: `${name}/count`, text };
}
