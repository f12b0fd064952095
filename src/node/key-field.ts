import type { GraphQLResolveInfo } from 'graphql';
import { Arg, type ClassType, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import type { Kind } from '../graph/kinds.js';
import { branchesBelow } from '../link/ahead.js';
import type { NodeType } from '../link/link-field.js';

interface KeyField {
  /** The field of the query, and its argument. */
  readonly field: string;
  readonly argument?: string;
  readonly type: NodeType;
  /** What the identifier may mean; the type's own kind unless told. */
  readonly kinds?: readonly Kind[];
  readonly example: string;
}

/** Resolvers of look-ups by natural key: null where there is no such thing of that kind. */
export function keyFields(fields: readonly KeyField[]): ClassType[] {
  return fields.map(keyField);
}

function keyField({ field, argument = 'id', type, kinds, example }: KeyField): ClassType {
  const accepted = kinds ?? [type.name as Kind];

  class KeyFieldResolver {
    async [field](key: string, { nodes }: Context, info: GraphQLResolveInfo) {
      const node = await nodes.loadWith(branchesBelow(info), key);
      return node && accepted.includes(node.kind) ? node : null;
    }
  }
  const prototype = KeyFieldResolver.prototype;
  const described = `Its ${argument}, such as \`${example}\`, or an older or other spelling of it.`;
  Arg(argument, () => ID, { description: described })(prototype, field, 0);
  Ctx()(prototype, field, 1);
  Info()(prototype, field, 2);
  const descriptor = Object.getOwnPropertyDescriptor(prototype, field) as PropertyDescriptor;
  const description = `One ${type.name} by its ${argument}; null if there is none.`;
  Query(() => type as ClassType, { nullable: true, description })(prototype, field, descriptor);
  Resolver()(KeyFieldResolver);
  return KeyFieldResolver;
}
