import { graphql, type ExecutionResult } from 'graphql';
import { createContext, type Context } from '../../src/context.js';
import type { Db } from '../../src/db/db.js';
import { createSchema } from '../../src/schema.js';
import { Language } from '../../src/shared/language.js';

export const schema = createSchema();

/** Answers an operation in this process, as one request of its own. */
export async function execute(
  db: Db,
  source: string,
  variableValues: Record<string, unknown> = {},
  language = Language.EN,
): Promise<ExecutionResult> {
  return executeIn(createContext(db, language), source, variableValues);
}

/** The same in a context of the test's own. */
export async function executeIn(
  contextValue: Context,
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<ExecutionResult> {
  return graphql({ schema: await schema, source, variableValues, contextValue });
}
