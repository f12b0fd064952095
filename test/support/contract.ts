import { ChangeType, CriticalityLevel, diff, DiffRule } from '@graphql-inspector/core';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLSchema,
} from 'graphql';

/** Changes that a client may count on as little as on a removal. */
const asGoodAsBreaking: ReadonlySet<unknown> = new Set([
  ChangeType.TypeRemoved,
  ChangeType.FieldArgumentDefaultChanged,
  ChangeType.InputFieldDefaultValueChanged,
]);

/**
 * What in a schema breaks clients of an earlier one, a sentence each. Values may be added to an enum, and
 * what the earlier one had deprecated may go.
 */
export async function breaksOf(released: GraphQLSchema, current: GraphQLSchema): Promise<string[]> {
  const changes = await diff(released, current, [DiffRule.suppressRemovalOfDeprecatedField]);
  return changes
    .filter(
      ({ criticality, type }) =>
        criticality.level === CriticalityLevel.Breaking || asGoodAsBreaking.has(type),
    )
    .map(({ message }) => message);
}

/** A reason, since when, and until when it goes on at least. */
const dated = /^\S.{9,} Since (\d{4}-\d{2}-\d{2}), until (\d{4}-\d{2}-\d{2})\.$/s;

/** What is deprecated without a reason, a beginning and an end after it, by its place. */
export function undatedDeprecations(schema: GraphQLSchema): string[] {
  return deprecationsOf(schema)
    .filter(({ reason }) => {
      const [, since = '', until = ''] = dated.exec(reason) ?? [];
      const [from, to] = [Date.parse(since), Date.parse(until)];
      return !(from < to);
    })
    .map(({ place }) => place);
}

function deprecationsOf(schema: GraphQLSchema): { place: string; reason: string }[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !getNamedType(type).name.startsWith('__'))
    .flatMap((type) => {
      if (isEnumType(type)) {
        return type.getValues().map((value) => told(`${type.name}.${value.name}`, value));
      }
      if (isInputObjectType(type)) {
        return Object.values(type.getFields()).map((one) => told(`${type.name}.${one.name}`, one));
      }
      if (!isObjectType(type) && !isInterfaceType(type)) return [];
      return Object.values(type.getFields()).flatMap((field) => [
        told(`${type.name}.${field.name}`, field),
        ...field.args.map((arg) => told(`${type.name}.${field.name}(${arg.name}:)`, arg)),
      ]);
    })
    .flatMap(({ place, reason }) => (reason == null ? [] : [{ place, reason }]));
}

function told(place: string, { deprecationReason }: { deprecationReason?: string | null }) {
  return { place, reason: deprecationReason };
}
