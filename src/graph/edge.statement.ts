import { int } from '../db/db.js';
import type { Branch, EdgeDefinition, EdgeQuestion } from './edge.js';

/** The conditions a request may add, each a fragment of Cypher over parameters. */
const conditions = {
  minimumStrength: ({ at }: Place) => `link.strengthRank >= $minimumStrength${at}`,
  roles: ({ at }: Place) => `link.role IN $roles${at}`,
  types: ({ at }: Place) => `type(link) IN $types${at}`,
  verified: () => "coalesce(node.verification, '') <> 'UNVERIFIED'",
  kinds: ({ at }: Place) => `node.kind IN $kinds${at}`,
  after: ({ at, order }: Place) =>
    `(${order} > $afterSort${at} OR (${order} = $afterSort${at} AND link.key > $afterKey${at}))`,
} as const;

type Condition = keyof typeof conditions;

/** Where in the statement an edge stands: the end of its parameters' names, and what it is ordered by. */
interface Place {
  readonly at: string;
  readonly order: string;
}

interface Statement {
  readonly text: string;
  readonly params: Readonly<Record<string, unknown>>;
}

type Asked = Pick<Branch, 'definition' | 'question' | 'branches'>;

/**
 * One statement for the edges of many parents, a page of each, and for what branches off at their ends.
 * The parameters of a branch end in its place: `$limit` of the edges, `$limit_0` of the first branch,
 * `$limit_0_1` of the second branch of that.
 *
 * params   $parentIds, and those that are given
 * returns  parentId, node, link, type, outward (whether the link starts at the parent), held (what
 *          branches off at the node: a list of rows a branch); in order
 */
export function edgeStatement({ definition, question, branches }: Asked): Statement {
  const order = `${definition.order ?? 'node'}.sort`;
  const below = belowOf(branches, 'end', '');
  const text = `UNWIND $parentIds AS parentId
MATCH (parent:Node {id: parentId})
CALL (parent) {
  ${matching(definition, question, '')}
  RETURN node AS end, link AS way, ${order} AS place
  ORDER BY place, way.key
  LIMIT $limit
}
${below.calls}RETURN
  parentId,
  properties(end) AS node,
  properties(way) AS link,
  type(way) AS type,
  startNode(way) = parent AS outward,
  ${below.list} AS held
ORDER BY parentId, place, way.key`;
  return { text, params: { ...paramsOf(question, ''), ...below.params } };
}

/** How many edges each parent has, for `totalCount`. */
export function edgeCountStatement({ definition, question }: Omit<Asked, 'branches'>): Statement {
  const text = `UNWIND $parentIds AS parentId
MATCH (parent:Node {id: parentId})
CALL (parent) {
  ${matching(definition, { ...question, after: undefined }, '')}
  RETURN count(link) AS total
}
RETURN parentId, total`;
  return { text, params: paramsOf(question, '') };
}

/** The nodes of these identifiers, older ones included, and what branches off at them. */
export function nodeStatement(branches: readonly Branch[]): Statement {
  const below = belowOf(branches, 'found', '');
  const text = `UNWIND $ids AS key
OPTIONAL MATCH (node:Node {id: key})
OPTIONAL MATCH (:Key {id: key})-[:IDENTIFIES]->(other:Node)
WITH key, coalesce(node, other) AS found
WHERE found IS NOT NULL
${below.calls}RETURN key, properties(found) AS node, ${below.list} AS held`;
  return { text, params: below.params };
}

/** The subqueries of what branches off at a node, and the list that holds what they found. */
function belowOf(branches: readonly Branch[], start: string, at: string) {
  const found = branches.map((branch, index) => branchOf(branch, start, `${at}_${index}`));
  return {
    calls: found.map(({ text }) => `${text}\n`).join(''),
    list: `[${found.map((_, index) => `held${at}_${index}`).join(', ')}]`,
    params: Object.assign({}, ...found.map(({ params }) => params)) as Statement['params'],
  };
}

function branchOf(branch: Branch, start: string, at: string): Statement {
  const { definition, question, kind, branches } = branch;
  const [end, way, place] = [`end${at}`, `way${at}`, `place${at}`];
  const below = belowOf(branches, end, at);
  const sorted = `ORDER BY ${place}, ${way}.key`;
  const text = `CALL (${start}) {
  WITH ${start} AS parent${kind ? ` WHERE parent:${kind}` : ''}
  ${matching(definition, question, at)}
  WITH node AS ${end}, link AS ${way}, ${definition.order ?? 'node'}.sort AS ${place}
  ${sorted}
  LIMIT $limit${at}
  ${below.calls}${below.calls ? `WITH * ${sorted}` : ''}
  RETURN collect({
    node: properties(${end}),
    link: properties(${way}),
    type: type(${way}),
    outward: startNode(${way}) = ${start},
    held: ${below.list}
  }) AS held${at}
}`;
  return { text, params: { ...paramsOf(question, at), ...below.params } };
}

function matching(definition: EdgeDefinition, question: EdgeQuestion, at: string): string {
  const place = { at, order: `${definition.order ?? 'node'}.sort` };
  const where = chosen(question).map((condition) => conditions[condition](place));
  return [
    `MATCH ${definition.pattern}`,
    ...(where.length > 0 ? [`WHERE ${where.join(' AND ')}`] : []),
    ...(definition.distinct ? ['WITH DISTINCT node, link'] : []),
  ].join('\n  ');
}

function chosen(question: EdgeQuestion): Condition[] {
  const some: Condition[] = [];
  if (question.minimumStrength !== undefined) some.push('minimumStrength');
  if (question.roles) some.push('roles');
  if (question.types) some.push('types');
  if (question.kinds) some.push('kinds');
  if (question.verifiedOnly) some.push('verified');
  if (question.after) some.push('after');
  return some;
}

/** One more than asked for is read, which tells that there is a next page. */
function paramsOf(question: EdgeQuestion, at: string): Statement['params'] {
  const { first, after, minimumStrength, roles, kinds, types } = question;
  const params = {
    limit: int(first + 1),
    minimumStrength,
    roles,
    kinds,
    types,
    afterSort: after?.sort,
    afterKey: after?.key,
  };
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) =>
      value === undefined ? [] : [[`${name}${at}`, value]],
    ),
  );
}
