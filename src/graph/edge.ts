/**
 * A way from one kind of node to others. `pattern` is Cypher that binds `node` and `link` from `parent`;
 * it comes from the code alone, never from a request.
 */
export interface EdgeDefinition {
  /** Names the statement in logs, metrics and tests: `commitment/activities`. */
  readonly name: string;
  readonly pattern: string;
  /** By the node's own place in the order of everything, unless the link has an order of its own. */
  readonly order?: 'node' | 'link';
  /** True where one link can be reached in two ways. */
  readonly distinct?: boolean;
}

/** The conditions a request may add, each a fragment of Cypher over parameters. */
const conditions = {
  minimumStrength: () => 'link.strengthRank >= $minimumStrength',
  roles: () => 'link.role IN $roles',
  types: () => 'type(link) IN $types',
  verified: () => "coalesce(node.verification, '') <> 'UNVERIFIED'",
  kinds: () => 'node.kind IN $kinds',
  after: (order: string) =>
    `(${order} > $afterSort OR (${order} = $afterSort AND link.key > $afterKey))`,
} as const;

export type EdgeCondition = keyof typeof conditions;

/**
 * One statement for the edges of many parents, a page of each.
 *
 * params   $parentIds, $limit (int), and those of the conditions
 * returns  parentId, node, link, type, outward (whether the link starts at the parent); in order
 */
export function edgeStatement(
  definition: EdgeDefinition,
  chosen: readonly EdgeCondition[],
): { name: string; text: string } {
  const order = orderOf(definition);
  const text = `UNWIND $parentIds AS parentId
MATCH (parent:Node {id: parentId})
CALL (parent) {
  ${matching(definition, chosen)}
  RETURN node, link
  ORDER BY ${order}, link.key
  LIMIT $limit
}
RETURN
  parentId,
  properties(node) AS node,
  properties(link) AS link,
  type(link) AS type,
  startNode(link) = parent AS outward
ORDER BY parentId, ${order}, link.key`;
  return { name: definition.name, text };
}

/** How many edges each parent has, for `totalCount`. */
export function edgeCountStatement(
  definition: EdgeDefinition,
  chosen: readonly EdgeCondition[],
): { name: string; text: string } {
  const text = `UNWIND $parentIds AS parentId
MATCH (parent:Node {id: parentId})
CALL (parent) {
  ${matching(definition, chosen)}
  RETURN count(link) AS total
}
RETURN parentId, total`;
  return { name: `${definition.name}/count`, text };
}

function matching(definition: EdgeDefinition, chosen: readonly EdgeCondition[]): string {
  const order = orderOf(definition);
  const where = chosen.map((key) => conditions[key](order)).join(' AND ');
  return [
    `MATCH ${definition.pattern}`,
    ...(where ? [`WHERE ${where}`] : []),
    ...(definition.distinct ? ['WITH DISTINCT node, link'] : []),
  ].join('\n  ');
}

function orderOf({ order = 'node' }: EdgeDefinition): string {
  return `${order}.sort`;
}
