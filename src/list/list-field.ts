import { Args, ArgsType, type ClassType, Ctx, Field, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { PageArgs, pageOf } from '../shared/page.js';
import type { List } from './list.js';
import { countList, findList } from './list.repository.js';
import { cursorOf, type ListArgs, questionOf } from './question.js';

/** The resolvers of lists. Every list is alike, so that a reader who knows one knows all. */
export function listFields(lists: readonly List[]): ClassType[] {
  return lists.map(listField);
}

function listField(list: List): ClassType {
  const { field, description, connection } = list;
  const args = argumentsOf(list);

  class ListResolver {
    // Named by its field: type-graphql tells resolvers apart by their method's name.
    async [field](given: ListArgs, { db, language }: Context) {
      const question = questionOf(list, given, language);
      const rows = await findList(db, list, question);
      const edges = rows.map(({ node, rank }) => ({
        cursor: cursorOf(question.order, rank, node.id),
        node,
      }));
      const total = () => countList(db, list, question);
      return { ...pageOf(edges, given.first, given.after ?? undefined), total };
    }
  }
  const prototype = ListResolver.prototype;
  Args(() => args)(prototype, field, 0);
  Ctx()(prototype, field, 1);
  const descriptor = Object.getOwnPropertyDescriptor(prototype, field) as PropertyDescriptor;
  Query(() => connection, { description })(prototype, field, descriptor);
  Resolver()(ListResolver);
  return ListResolver;
}

function argumentsOf({ filterInput, orderEnum, usualOrder }: List): ClassType {
  @ArgsType()
  class ListFieldArgs extends PageArgs {
    @Field(() => filterInput, { nullable: true, description: 'What is listed; default: all.' })
    readonly filter?: unknown;

    @Field(() => orderEnum, {
      nullable: true,
      description: `Default: ${usualOrder}; with \`ids\` in the filter, the order of those.`,
    })
    readonly order?: string | null;
  }
  return ListFieldArgs;
}
