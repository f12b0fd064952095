import {
  getNamedType,
  isCompositeType,
  Kind,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { ApiError } from '../../errors.js';
import type { Operation } from './operation.js';

/** The fields of a page: they hold what was asked for, and are no step further from it. */
const wrappers: readonly { readonly type: RegExp; readonly fields: readonly string[] }[] = [
  { type: /Connection$/, fields: ['edges', 'nodes', 'pageInfo'] },
  { type: /Edge$/, fields: ['node'] },
];

/**
 * Refuses an operation that nests too deep. A level is a field within a field; what is said about the
 * schema itself does not count (graphql-js bounds it), nor do the fields of a page.
 *
 * @throws ApiError LIMIT_EXCEEDED
 */
export function checkDepth(operation: Operation, maxDepth: number): void {
  const depth = depthOf(operation);
  if (depth <= maxDepth) return;
  throw new ApiError(
    'LIMIT_EXCEEDED',
    `The query is ${depth} levels deep (the edges, nodes and node of a page not counted); at most ` +
      `${maxDepth} are answered. Ask for the inner part by its id, in a query of its own.`,
  );
}

/** The levels of a valid operation: 1 for `{ a }`, 2 for `{ a { b } }`. */
export function depthOf({ schema, definition, fragments }: Operation): number {
  const ofFragments = new Map<string, number>();

  function ofFragment(fragment: FragmentDefinitionNode): number {
    const name = fragment.name.value;
    const known = ofFragments.get(name);
    if (known !== undefined) return known;
    // A valid document has no cycle; this ends one all the same.
    ofFragments.set(name, 0);
    const depth = of(fragment.selectionSet, typeNamed(schema, fragment.typeCondition.name.value));
    ofFragments.set(name, depth);
    return depth;
  }

  function of({ selections }: SelectionSetNode, parent: GraphQLCompositeType | undefined): number {
    let deepest = 0;
    for (const selection of selections) {
      let depth = 0;
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        depth = fragment ? ofFragment(fragment) : 0;
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value;
        depth = of(selection.selectionSet, condition ? typeNamed(schema, condition) : parent);
      } else if (!selection.name.value.startsWith('__')) {
        const name = selection.name.value;
        const inner = selection.selectionSet
          ? of(selection.selectionSet, fieldType(parent, name))
          : 0;
        depth = inner + (isWrapper(parent, name) ? 0 : 1);
      }
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }

  return of(definition.selectionSet, schema.getRootType(definition.operation) ?? undefined);
}

function isWrapper(parent: GraphQLCompositeType | undefined, field: string): boolean {
  return wrappers.some(
    ({ type, fields }) => fields.includes(field) && type.test(parent?.name ?? ''),
  );
}

function fieldType(parent: GraphQLCompositeType | undefined, name: string) {
  const field = parent && 'getFields' in parent ? parent.getFields()[name] : undefined;
  const type = field && getNamedType(field.type);
  return isCompositeType(type) ? type : undefined;
}

function typeNamed(schema: GraphQLSchema, name: string): GraphQLCompositeType | undefined {
  const type = schema.getType(name);
  return isCompositeType(type) ? type : undefined;
}
