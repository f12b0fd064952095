import {
  isInterfaceType,
  isObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import {
  parseResolveInfo,
  type FieldsByTypeName,
  type ResolveTree,
} from 'graphql-parse-resolve-info';
import { ApiError } from '../errors.js';
import { edgeKey, type Branch, type EdgeDefinition, type EdgeQuestion } from '../graph/edge.js';
import { isKind, type Kind } from '../graph/kinds.js';

/** What a field that follows links says of itself in the schema, so that others can read ahead. */
export interface Follows {
  readonly edge: EdgeDefinition;
  /** @throws ApiError if the arguments are none that the field answers */
  readonly question: (args: never) => EdgeQuestion;
}

/** A statement of more parts takes longer to plan than the round trips take that it saves. */
const MOST_BRANCHES = 24;

/**
 * In one statement a node that is reached in many ways is read as many times; a level read for itself
 * reads it once. Where this many ends may be reached, that is worth its round trip.
 */
const MOST_ENDS = 8_000;

// The executor makes this list once for each place in an operation, anew for each request.
const found = new WeakMap<GraphQLResolveInfo['fieldNodes'], readonly Branch[]>();

/**
 * What the request goes on to ask by links of the nodes that this field gives: it is read in the same
 * statement. A branch that is left out is not lost, since every field can find its own.
 */
export function branchesBelow(info: GraphQLResolveInfo): readonly Branch[] {
  let branches = found.get(info.fieldNodes);
  if (!branches) {
    const tree = parseResolveInfo(info) as ResolveTree;
    branches = below(tree, { schema: info.schema, left: MOST_BRANCHES }, firstOf(tree));
    found.set(info.fieldNodes, branches);
  }
  return branches;
}

interface Reading {
  readonly schema: GraphQLSchema;
  /** How many branches there is room for. */
  left: number;
}

/** @param ends how many nodes the field may give, all together */
function below(field: ResolveTree, reading: Reading, ends: number): Branch[] {
  const branches = new Map<string, Branch>();
  for (const nodes of nodesOf(field, reading.schema)) {
    // The first type is the one that the field gives; the others are those of fragments.
    const [given] = Object.keys(nodes);
    for (const [type, fields] of Object.entries(nodes)) {
      const kind = type !== given && isKind(type) ? type : undefined;
      for (const asked of Object.values(fields)) add(branches, type, kind, asked, reading, ends);
    }
  }
  return [...branches.values()];
}

/** Adds the branch that a field of a node is, if it is one and there is room. */
function add(
  branches: Map<string, Branch>,
  type: string,
  kind: Kind | undefined,
  field: ResolveTree,
  reading: Reading,
  starts: number,
): void {
  const { follows } = (fieldOf(reading.schema, type, field.name)?.extensions ?? {}) as {
    follows?: Follows;
  };
  const question = follows && questionOf(follows, field.args);
  if (!question) return;
  const { edge: definition } = follows;
  const ends = starts * question.first;
  const key = `${kind} ${edgeKey(definition, question)}`;
  // Asked for twice: the first one is read, and what it lacks is found later.
  if (branches.has(key) || reading.left === 0 || ends > MOST_ENDS) return;
  reading.left -= 1;
  branches.set(key, { definition, question, kind, branches: below(field, reading, ends) });
}

/** The nodes that a field gives, type by type: itself, or those of its page. */
function nodesOf({ fieldsByTypeName }: ResolveTree, schema: GraphQLSchema): FieldsByTypeName[] {
  const [given = ''] = Object.keys(fieldsByTypeName);
  if (!fieldOf(schema, given, 'pageInfo')) return [fieldsByTypeName];
  return Object.values(fieldsByTypeName[given] ?? {}).flatMap((field) => {
    if (field.name === 'nodes') return [field.fieldsByTypeName];
    if (field.name !== 'edges') return [];
    return Object.values(field.fieldsByTypeName)
      .flatMap((edge) => Object.values(edge))
      .filter(({ name }) => name === 'node')
      .map((node) => node.fieldsByTypeName);
  });
}

/** How many nodes a field gives at most: those of a page, or one. */
function firstOf({ args }: ResolveTree): number {
  return typeof args.first === 'number' ? args.first : 1;
}

/** Null where the field will refuse its arguments itself, at its own place in the answer. */
function questionOf({ question }: Follows, args: ResolveTree['args']): EdgeQuestion | null {
  try {
    return question(args as never);
  } catch (error) {
    if (error instanceof ApiError) return null;
    throw error;
  }
}

function fieldOf(schema: GraphQLSchema, type: string, field: string) {
  const found = schema.getType(type);
  return isObjectType(found) || isInterfaceType(found) ? found.getFields()[field] : undefined;
}
