import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import type { EdgeDefinition } from '../graph/edge.js';
import { Node } from '../shared/node.interface.js';
import { pageOf } from '../shared/page.js';
import { EveryLinkArgs, EveryLinkConnection } from './every-link.js';
import { edgeOf } from './link-field.js';

const everyLink: EdgeDefinition = { name: 'node/links', pattern: '(parent)-[link]-(node:Node)' };

/** Every link of a node, for what no field of its own follows. */
@Resolver(() => Node)
export class EveryLinkResolver {
  @FieldResolver(() => EveryLinkConnection, {
    description:
      'Every link of this node, in both directions, with what it says and what it rests on.',
  })
  async links(
    @Root() { id }: Node,
    @Args(() => EveryLinkArgs) args: EveryLinkArgs,
    @Ctx() { edges }: Context,
  ) {
    const question = EveryLinkArgs.question(args);
    const rows = await edges.page(everyLink, question).load(id);
    const total = () => edges.total(everyLink, question).load(id);
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
