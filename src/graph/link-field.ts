import { Arg, Args, type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { type LinkConnection, Strength } from '../shared/link-connection.js';
import { fromCursor, PageArgs, pageOf, pageSize, toCursor } from '../shared/page.js';
import type { EdgeDefinition } from './edge.js';
import type { EdgeQuestion } from './edge.repository.js';

interface LinkField {
  /** The type that has the field. */
  readonly on: ClassType;
  readonly field: string;
  readonly connection: ClassType<LinkConnection>;
  readonly edge: EdgeDefinition;
  readonly description: string;
}

const ranks: Record<Strength, number> = { STATED: 3, PLACED: 2, INFERRED: 1 };

/**
 * The resolver of a field that follows links from one kind to another, a page at a time: with
 * `minimumStrength`, and with `includeUnverified` for what nobody checked. Every such field is alike,
 * so that a reader who knows one knows all.
 */
export function linkField({ on, field, connection, edge, description }: LinkField): ClassType {
  class LinkFieldResolver {
    // Named by its field: type-graphql tells the resolvers of one type apart by their method's name.
    async [field](
      parent: { id: string },
      page: PageArgs,
      minimumStrength: Strength | undefined,
      includeUnverified: boolean,
      { edges }: Context,
    ) {
      const first = pageSize(page.first);
      const [sort = '', key = ''] = page.after == null ? [] : fromCursor(page.after, 2);
      const question: EdgeQuestion = {
        first,
        includeUnverified,
        ...(page.after == null ? {} : { after: { sort, key } }),
        ...(minimumStrength == null ? {} : { minimumStrength: ranks[minimumStrength] }),
      };
      const rows = await edges.page(edge, question).load(parent.id);
      const read = rows.map(({ node, link }) => ({
        ...link,
        cursor: toCursor([node.sort, link.key]),
        node,
      }));
      const total = () => edges.total(edge, question).load(parent.id);
      return { ...pageOf(read, first, page.after), total };
    }
  }
  const prototype = LinkFieldResolver.prototype;
  const descriptor = Object.getOwnPropertyDescriptor(prototype, field);
  Root()(prototype, field, 0);
  Args(() => PageArgs)(prototype, field, 1);
  Arg('minimumStrength', () => Strength, {
    nullable: true,
    description: 'Leaves out weaker links; default: all.',
  })(prototype, field, 2);
  Arg('includeUnverified', () => Boolean, {
    defaultValue: false,
    description: 'Also what nobody checked against a source.',
  })(prototype, field, 3);
  Ctx()(prototype, field, 4);
  FieldResolver(() => connection, { description })(prototype, field, descriptor!);
  Resolver(() => on)(LinkFieldResolver);
  return LinkFieldResolver;
}
