import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { NodeConnection } from '../node/node.connection.js';
import { PageArgs, pageOf, pageSize, toCursor } from '../shared/page.js';
import { CoverageArgs, CoverageMembersArgs } from './coverage.args.js';
import { matrixOf } from './coverage.matrix.js';
import { coverageQuestion, membersQuestion } from './coverage.question.js';
import { countMembers, findMatrix, findMembers } from './coverage.repository.js';
import { Coverage } from './coverage.type.js';

@Resolver()
export class CoverageResolver {
  @Query(() => Coverage, {
    description:
      'How many commitments or mandates have reported work, by two dimensions, computed when asked. Work is what is done or under way; an act of a paragraph shares what is linked to the paragraph, and what is only placed under a chapter counts for none of its items, as in `gaps`.',
  })
  async coverage(@Args(() => CoverageArgs) args: CoverageArgs, @Ctx() { db }: Context) {
    const { scope, params } = coverageQuestion(args);
    return matrixOf(args, await findMatrix(db, scope, params));
  }

  @Query(() => NodeConnection, {
    description:
      'What a cell of a coverage matrix counts, in the order of everything. A cell gives this query ready to be sent, as `members`.',
  })
  async coverageMembers(
    @Args(() => CoverageMembersArgs) args: CoverageMembersArgs,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { db }: Context,
  ) {
    const first = pageSize(page.first);
    const { scope, params } = membersQuestion(args, page.after);
    const nodes = await findMembers(db, scope, params, first);
    const edges = nodes.map((node) => ({ cursor: toCursor([node.sort]), node }));
    return { ...pageOf(edges, first, page.after), total: () => countMembers(db, scope, params) };
  }
}
