import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { isAsked } from '../shared/asked.js';
import { pageOf, pageSize } from '../shared/page.js';
import { Facet } from './facet.type.js';
import { facetsOf } from './facets.tell.js';
import { SearchArgs } from './search.args.js';
import { afterOf, toEdge } from './search.edge.js';
import { searchOf } from './search.question.js';
import { findByText } from './search.repository.js';
import { SearchConnection } from './search.type.js';

@Resolver(() => SearchConnection)
export class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      'Finds nodes by identifiers, symbols, names, aliases and summaries in both languages, the best ' +
      'first. Any text is a search: it has no operators, and punctuation counts only inside a symbol. ' +
      'A single Chinese character finds the words that begin with it. The first 32 words of the first ' +
      '1,000 characters are looked for; a text without a letter or a digit finds nothing.',
  })
  async search(
    @Args(() => SearchArgs) args: SearchArgs,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const first = pageSize(args.first);
    const search = searchOf(args);
    const { page, total, facets } = await findByText(db, search, {
      first,
      after: afterOf(args.after),
      withFacets: isAsked('facets', info),
    });
    const edges = page.map((one) => toEdge(one, search.text));
    return {
      ...pageOf(edges, first, args.after),
      total: () => Promise.resolve(total),
      facets: facetsOf(args, facets),
    };
  }

  @FieldResolver(() => [Facet], {
    description:
      'Everything that was found, whatever the page, counted by document, kind, theme and year. Read in the same round trip as the page.',
  })
  facets(@Root() { facets }: { readonly facets: Facet[] }): Facet[] {
    return facets;
  }
}
