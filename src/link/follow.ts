import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import { heldEdges, type EdgeRow } from '../graph/held.js';
import { branchesBelow, type Follows } from './ahead.js';

/** The links of a page, and one more if there are more. */
export interface Followed {
  readonly rows: readonly EdgeRow[];
  readonly total: () => Promise<number>;
}

/**
 * Follows the links that a field stands for from one node: they may have been read together with it;
 * else its siblings' are read with them, and what the request asks of their ends.
 *
 * @throws ApiError as the field's question does
 */
export async function follow(
  { edge, question: asked }: Follows,
  parent: { readonly id: string },
  args: object,
  { edges }: Context,
  info: GraphQLResolveInfo,
): Promise<Followed> {
  const question = asked(args as never);
  const rows =
    heldEdges(parent, edge, question) ??
    (await edges.page(edge, question, branchesBelow(info)).load(parent.id));
  return { rows, total: () => edges.total(edge, question).load(parent.id) };
}
