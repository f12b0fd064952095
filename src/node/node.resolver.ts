import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { ApiError } from '../errors.js';
import { branchesBelow } from '../link/ahead.js';
import { LONGEST_PAGE } from '../shared/page.js';
import { Node } from '../shared/node.interface.js';

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: "Anything by its identifier, today's or an older one; null if there is none.",
  })
  node(
    @Arg('id', () => ID, { description: 'The identifier.' }) id: string,
    @Ctx() { nodes }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return nodes.loadWith(branchesBelow(info), id);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Several nodes, in the order asked for; null where there is none. At most 100.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'The identifiers.' }) ids: string[],
    @Ctx() { nodes }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (ids.length > LONGEST_PAGE) {
      throw new ApiError(
        'LIMIT_EXCEEDED',
        `"ids" has ${ids.length} identifiers; at most ${LONGEST_PAGE} are answered at once.`,
      );
    }
    const branches = branchesBelow(info);
    return ids.map((id) => nodes.loadWith(branches, id));
  }
}
