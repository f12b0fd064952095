import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Extensions, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import type { EdgeDefinition } from '../graph/edge.js';
import { Node } from '../shared/node.interface.js';
import { pageOf } from '../shared/page.js';
import { EveryLinkArgs, EveryLinkConnection } from './every-link.js';
import { follow } from './follow.js';
import { edgeOf } from './link-field.js';

const everyLink: EdgeDefinition = { name: 'node/links', pattern: '(parent)-[link]-(node:Node)' };
const follows = {
  edge: everyLink,
  question: (args: EveryLinkArgs) => EveryLinkArgs.question(args),
};

/** Every link of a node, for what no field of its own follows. */
@Resolver(() => Node)
export class EveryLinkResolver {
  @Extensions({ follows })
  @FieldResolver(() => EveryLinkConnection, {
    description:
      'Every link of this node, in both directions, with what it says and what it rests on.',
  })
  async links(
    @Root() node: Node,
    @Args(() => EveryLinkArgs) args: EveryLinkArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { rows, total } = await follow(follows, node, args, context, info);
    return {
      ...pageOf(
        rows.map((row) => edgeOf(row)),
        args.first,
        args.after,
      ),
      total,
    };
  }
}
