import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/**
 * Whether a field is asked for of what this one gives, by the text of the operation: also where
 * `@skip` leaves it out in the end.
 */
export function isAsked(field: string, { fieldNodes, fragments }: GraphQLResolveInfo): boolean {
  const stands = ({ selections }: SelectionSetNode): boolean =>
    selections.some((one) => {
      if (one.kind === Kind.FIELD) return one.name.value === field;
      const part = one.kind === Kind.FRAGMENT_SPREAD ? fragments[one.name.value] : one;
      return part !== undefined && stands(part.selectionSet);
    });
  return fieldNodes.some(({ selectionSet }) => selectionSet !== undefined && stands(selectionSet));
}
