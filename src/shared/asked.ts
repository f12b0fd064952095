import type { GraphQLResolveInfo } from 'graphql';
import { parseResolveInfo, type ResolveTree } from 'graphql-parse-resolve-info';

/** Whether a field is asked for of what this one gives. */
export function isAsked(field: string, info: GraphQLResolveInfo): boolean {
  const { fieldsByTypeName } = parseResolveInfo(info) as ResolveTree;
  return Object.values(fieldsByTypeName)
    .flatMap((fields) => Object.values(fields))
    .some(({ name }) => name === field);
}
