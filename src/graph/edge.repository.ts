import { z } from 'zod';
import { int, type Db } from '../db/db.js';
import {
  edgeCountStatement,
  edgeStatement,
  type EdgeCondition,
  type EdgeDefinition,
} from './edge.js';
import { nodeColumn, type GraphNode } from './instance.js';

/** What a request asks of an edge; the same for every parent, so that one statement answers all. */
export interface EdgeQuestion {
  readonly first: number;
  readonly after?: { readonly sort: string; readonly key: string };
  /** 3 stated, 2 placed, 1 inferred. */
  readonly minimumStrength?: number;
  readonly roles?: readonly string[];
  readonly kinds?: readonly string[];
  /** Relationship types. */
  readonly types?: readonly string[];
  /** Leaves out what nobody checked. */
  readonly verifiedOnly?: boolean;
}

const linkColumn = z.looseObject({
  key: z.string(),
  sort: z.string().optional(),
  evidence: z.array(z.string()).optional(),
});
export type GraphLink = z.infer<typeof linkColumn>;

const row = z.object({
  parentId: z.string(),
  node: nodeColumn,
  link: linkColumn,
  type: z.string(),
  outward: z.boolean(),
});
export interface EdgeRow {
  readonly parentId: string;
  readonly node: GraphNode;
  readonly link: GraphLink;
  /** The relationship type. */
  readonly type: string;
  /** True if the link starts at the parent. */
  readonly outward: boolean;
}

/** A page of edges of each parent and one more, which tells that there is a next page. */
export function findEdges(
  db: Db,
  definition: EdgeDefinition,
  parentIds: readonly string[],
  question: EdgeQuestion,
): Promise<EdgeRow[]> {
  const statement = edgeStatement(definition, chosen(question));
  return db.read(
    statement,
    { parentIds, ...params(question), limit: int(question.first + 1) },
    row,
  );
}

export function countEdges(
  db: Db,
  definition: EdgeDefinition,
  parentIds: readonly string[],
  question: EdgeQuestion,
): Promise<{ parentId: string; total: number }[]> {
  const every = chosen({ ...question, after: undefined });
  const shape = z.object({ parentId: z.string(), total: z.number() });
  return db.read(edgeCountStatement(definition, every), { parentIds, ...params(question) }, shape);
}

function chosen(question: EdgeQuestion): EdgeCondition[] {
  const some: EdgeCondition[] = [];
  if (question.minimumStrength !== undefined) some.push('minimumStrength');
  if (question.roles) some.push('roles');
  if (question.types) some.push('types');
  if (question.kinds) some.push('kinds');
  if (question.verifiedOnly) some.push('verified');
  if (question.after) some.push('after');
  return some;
}

function params({ after, minimumStrength, roles, kinds, types }: EdgeQuestion) {
  return {
    minimumStrength: minimumStrength ?? null,
    roles: roles ?? null,
    kinds: kinds ?? null,
    types: types ?? null,
    afterSort: after?.sort ?? null,
    afterKey: after?.key ?? null,
  };
}
