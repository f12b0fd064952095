import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { pageOf, pageSize } from '../shared/page.js';
import { Facet, FacetValue } from './facet.type.js';
import { everyFacet } from './facets.js';
import { SearchArgs } from './search.args.js';
import { afterOf, toEdge } from './search.edge.js';
import { narrowedSearch } from './search.narrow.js';
import { searchOf } from './search.question.js';
import { countByText, findByText, findFacets, type FacetRow } from './search.repository.js';
import { SearchConnection } from './search.type.js';

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      'Finds nodes by identifiers, symbols, names, aliases and summaries in both languages, the best ' +
      'first. Any text is a search: it has no operators, and punctuation counts only inside a symbol. ' +
      'A single Chinese character finds the words that begin with it. The first 32 words of the first ' +
      '1,000 characters are looked for; a text without a letter or a digit finds nothing.',
  })
  async search(@Args(() => SearchArgs) args: SearchArgs, @Ctx() { db }: Context) {
    const first = pageSize(args.first);
    const after = afterOf(args.after);
    const search = searchOf(args);
    const found = await findByText(db, search, first, after);
    const edges = found.map((one) => toEdge(one, search.text));
    return {
      ...pageOf(edges, first, args.after),
      total: () => countByText(db, search),
      allFacets: async () => facetsOf(args, await findFacets(db, search)),
    };
  }
}

function facetsOf(args: SearchArgs, rows: readonly FacetRow[]): Facet[] {
  return everyFacet.map((by) => {
    const own = rows.filter((row) => row.by === by);
    const all = own.map(({ key, node, count }) =>
      Object.assign(new FacetValue(), {
        key,
        node,
        count,
        members: narrowedSearch(args, { by, key }),
      }),
    );
    return Object.assign(new Facet(), { by, valueCount: own[0]?.valueCount ?? 0, all });
  });
}
