import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { evidencePage } from '../link/evidence-page.js';
import { EvidenceConnection } from '../link/evidence.type.js';
import { PageArgs, pageOf, pageSize, toCursor } from '../shared/page.js';
import { ComparisonArgs } from './comparison.args.js';
import { comparisonQuestion } from './comparison.question.js';
import { countComparisons, findComparisons } from './comparison.repository.js';
import { comparisonOf } from './comparison.tell.js';
import { ComparisonConnection, ComparisonReport } from './comparison.type.js';

@Resolver(() => ComparisonReport)
export class ComparisonResolver {
  @Query(() => ComparisonConnection, {
    description:
      'What two texts or two times report, side by side: what both do, what one does only, and the figures of the same indicator as the sources give them.',
  })
  async compare(
    @Args(() => ComparisonArgs) args: ComparisonArgs,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { db }: Context,
  ) {
    const first = pageSize(page.first);
    const question = comparisonQuestion(args, page.after);
    const rows = await findComparisons(db, question, first);
    const edges = rows.map((row) => ({
      cursor: toCursor([row.key.sort]),
      node: comparisonOf(row),
    }));
    return { ...pageOf(edges, first, page.after), total: () => countComparisons(db, question) };
  }

  @FieldResolver(() => EvidenceConnection, {
    description: 'The paragraphs that report it on this side (at most 100).',
  })
  evidence(
    @Root() { evidenceIds }: ComparisonReport,
    @Args(() => PageArgs) page: PageArgs,
  ): EvidenceConnection {
    return evidencePage(evidenceIds, page);
  }
}
