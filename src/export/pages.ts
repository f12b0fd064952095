import { execute, type GraphQLError, type GraphQLSchema, isObjectType, parse } from 'graphql';
import type { Context } from '../context.js';
import { ApiError } from '../errors.js';
import type { List } from '../list/list.js';
import { LONGEST_PAGE } from '../shared/page.js';
import {
  exportFields,
  type ExportField,
  type ExportedItem,
  itemOf,
  selectionOf,
} from './fields.js';
import type { ExportQuestion } from './question.js';

/** The fields of the nodes of a list, in the order in which they are written out. */
export function fieldsOf(schema: GraphQLSchema, { kind }: List): ExportField[] {
  const type = schema.getType(kind);
  if (!isObjectType(type)) throw new Error(`The schema has no type ${kind}.`);
  return exportFields(type).sort((one, other) => place(one) - place(other));
}

/** The identifier first, then what a node is called; the rest as the schema has it. */
function place({ name }: ExportField): number {
  const order = ['id', 'name', 'summary'].indexOf(name);
  return order === -1 ? 3 : order;
}

interface Page {
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * Every node of a list that the filter lets through, page by page: the list itself is asked, as any
 * client would, so that an export has what the list has.
 *
 * @param context  one for each page, since loaders keep what they have read
 * @throws ApiError what the list refuses, before the first page
 */
export async function* itemPages(
  schema: GraphQLSchema,
  fields: readonly ExportField[],
  { list, filter, order }: ExportQuestion,
  context: () => Context,
): AsyncGenerator<ExportedItem[]> {
  const { field, kind } = list;
  const document = parse(`query ($filter: ${kind}Filter, $order: ${kind}Order, $after: String) {
    page: ${field}(filter: $filter, order: $order, first: ${LONGEST_PAGE}, after: $after) {
      nodes { ${selectionOf(fields)} } pageInfo { hasNextPage endCursor }
    }
  }`);
  for (let after: string | null = null; ;) {
    const { data, errors } = await execute({
      schema,
      document,
      variableValues: { filter, order, after },
      contextValue: context(),
    });
    if (errors?.[0]) throw refusalOf(errors[0]);
    const { nodes, pageInfo } = (data as unknown as { page: Page }).page;
    yield nodes.map((node) => itemOf(fields, node));
    if (!pageInfo.hasNextPage) return;
    after = pageInfo.endCursor;
  }
}

/** What the list refuses is told as it says it; what is no argument of it, as GraphQL says it. */
function refusalOf(error: GraphQLError): unknown {
  if (error.originalError instanceof ApiError) return error.originalError;
  if (error.path) return error.originalError ?? error;
  return new ApiError('BAD_USER_INPUT', error.message);
}
