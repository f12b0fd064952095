import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import type { Kind } from '../graph/kinds.js';
import { PageArgs, pageOf, pageSize } from '../shared/page.js';
import { afterOf, toEdge } from './search.edge.js';
import { countByText, findByText } from './search.repository.js';
import { NodeType, SearchConnection } from './search.type.js';
import { wordsOf } from './words.js';

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      'Finds nodes by identifiers, symbols, names, aliases and summaries in both languages, the best ' +
      'first. Any text is a search: it has no operators, and punctuation counts only inside a symbol. ' +
      'A single Chinese character finds the words that begin with it. The first 32 words of the first ' +
      '1,000 characters are looked for; a text without a letter or a digit finds nothing.',
  })
  async search(
    @Arg('query', () => String, { description: 'What to look for, in either language or in both.' })
    query: string,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('types', () => [NodeType], {
      nullable: true,
      description: 'Finds these kinds of node only; default: all.',
    })
    kinds: Kind[] | null | undefined,
    @Ctx() { db }: Context,
  ) {
    const first = pageSize(page.first);
    const after = afterOf(page.after);
    const text = wordsOf(query);
    const search = { text, kinds: kinds ?? undefined };
    const found = await findByText(db, search, first, after);
    const edges = found.map((one) => toEdge(one, text));
    return { ...pageOf(edges, first, page.after), total: () => countByText(db, search) };
  }
}
