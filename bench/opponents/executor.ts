import { createRequire } from 'node:module';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Raw } from '../operation.js';

type Graphql = Pick<typeof import('graphql'), 'parse' | 'validate' | 'execute'>;

/** graphql as the files of that package see it: a schema is executed by the copy that made it. */
export function graphqlOf(packageFile: string): Graphql {
  return createRequire(packageFile)('graphql') as Graphql;
}

/**
 * Executes operations of a schema as a server does that is asked the same again and again: a document is
 * parsed and validated once. The same code for every opponent.
 *
 * @throws Error with the messages, where an operation is refused or fails
 */
export function executorOf({ parse, validate, execute }: Graphql, schema: GraphQLSchema) {
  const documents = new Map<string, DocumentNode>();
  return async (query: string, variableValues: Raw, contextValue: object): Promise<Raw> => {
    const document = documents.get(query) ?? checked(query);
    const { data, errors } = await execute({ schema, document, variableValues, contextValue });
    if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
    return data;
  };

  function checked(query: string): DocumentNode {
    const document = parse(query);
    const errors = validate(schema, document);
    if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
    documents.set(query, document);
    return document;
  }
}
