import type { GraphQLResolveInfo } from 'graphql';
import {
  Args,
  type ClassType,
  Ctx,
  Extensions,
  FieldResolver,
  Info,
  Resolver,
  Root,
} from 'type-graphql';
import type { Context } from '../context.js';
import type { EdgeDefinition } from '../graph/edge.js';
import type { EdgeRow } from '../graph/held.js';
import { type PageArgs, pageOf, toCursor } from '../shared/page.js';
import { follow } from './follow.js';
import { ChainArgs, LinkArgs, RoleArgs } from './link-args.js';
import type { LinkConnection } from './link-connection.js';

/** A field that follows links from one kind to another. */
export interface LinkField {
  /** The types that have the field. */
  readonly on: readonly NodeType[];
  readonly field: string;
  readonly description: string;
  /** Cypher that binds `node` and `link` from `parent`. */
  readonly pattern: string;
  readonly order?: EdgeDefinition['order'];
  readonly distinct?: boolean;
  /** What a request may choose by: the strength of a link of the chain, the role of an actor. */
  readonly by?: 'strength' | 'role';
}

/** A type or interface of the schema; interfaces are abstract classes. */
export type NodeType = ClassType | (abstract new () => object);

const argumentsOf = { strength: ChainArgs, role: RoleArgs, none: LinkArgs };

/**
 * The resolvers of fields that arrive at one kind of node, a page of links each. Every such field is
 * alike, so that a reader who knows one knows all.
 */
export function linkFields(
  connection: ClassType<LinkConnection>,
  fields: readonly LinkField[],
): ClassType[] {
  return fields.flatMap((field) => field.on.map((on) => linkField(connection, on, field)));
}

function linkField(
  connection: ClassType<LinkConnection>,
  on: NodeType,
  link: LinkField,
): ClassType {
  const { field, description, pattern, order, distinct } = link;
  const edge: EdgeDefinition = {
    name: `${on.name.toLowerCase()}/${field}`,
    pattern,
    order,
    distinct,
  };
  const args = argumentsOf[link.by ?? 'none'];
  const follows = { edge, question: (page: never) => args.question(page) };

  class LinkFieldResolver {
    /** For the tests, which look at the plan of every statement. */
    static readonly edge = edge;

    // Named by its field: type-graphql tells the resolvers of one type apart by their method's name.
    async [field](
      parent: { id: string },
      page: PageArgs,
      context: Context,
      info: GraphQLResolveInfo,
    ) {
      const { rows, total } = await follow(follows, parent, page, context, info);
      return {
        ...pageOf(
          rows.map((row) => edgeOf(row, order)),
          page.first,
          page.after,
        ),
        total,
      };
    }
  }
  const prototype = LinkFieldResolver.prototype;
  Root()(prototype, field, 0);
  Args(() => args)(prototype, field, 1);
  Ctx()(prototype, field, 2);
  Info()(prototype, field, 3);
  const descriptor = Object.getOwnPropertyDescriptor(prototype, field) as PropertyDescriptor;
  FieldResolver(() => connection, { description })(prototype, field, descriptor);
  Extensions({ follows })(prototype, field, descriptor);
  Resolver(() => on as ClassType)(LinkFieldResolver);
  return LinkFieldResolver;
}

/** An edge as the API tells it: the properties of the link beside what it ends at. */
export function edgeOf(row: EdgeRow, order: EdgeDefinition['order'] = 'node') {
  const { node, link, type, outward } = row;
  const sort = order === 'link' ? (link.sort ?? '') : node.sort;
  return { ...link, type, outward, cursor: toCursor([sort, link.key]), node };
}
