import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/**
 * Tells whether a document asks for what changes between two releases of the data: what a mutation
 * gives back, and pages of it. Such an answer holds for the moment only.
 */
export function liveFinder(schema: GraphQLSchema): (document: DocumentNode) => boolean {
  const written = fieldTypes(schema.getMutationType()).flatMap((payload) => [
    payload,
    ...fieldTypes(payload),
  ]);
  const live = new Set(written.filter((type) => isObjectType(type)));
  const known = new WeakMap<DocumentNode, boolean>();
  return (document) => {
    const before = known.get(document);
    if (before !== undefined || live.size === 0) return before ?? false;
    const found = asksFor(document, schema, (type) => {
      const { nodes } = isObjectType(type) ? type.getFields() : {};
      return live.has(type as never) || (nodes && live.has(getNamedType(nodes.type) as never));
    });
    known.set(document, found);
    return found;
  };
}

function fieldTypes(type: GraphQLNamedType | null | undefined): GraphQLNamedType[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).map((field) => getNamedType(field.type));
}

function asksFor(
  document: DocumentNode,
  schema: GraphQLSchema,
  isMeant: (type: GraphQLNamedType) => boolean | undefined,
): boolean {
  const types = new TypeInfo(schema);
  let found = false;
  const look = () => {
    const type = types.getType();
    if (type && isMeant(getNamedType(type))) found = true;
  };
  visit(document, visitWithTypeInfo(types, { Field: look }));
  return found;
}
