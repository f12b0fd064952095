import { graphql, type ExecutionResult } from 'graphql';
import { createContext } from '../../src/context.js';
import type { Db } from '../../src/db/db.js';
import { createSchema } from '../../src/schema.js';
import { Language } from '../../src/shared/language.js';

const schema = createSchema();

/** Answers an operation in this process, as one request of its own. */
export async function execute(
  db: Db,
  source: string,
  variableValues: Record<string, unknown> = {},
  language = Language.EN,
): Promise<ExecutionResult> {
  return graphql({
    schema: await schema,
    source,
    variableValues,
    contextValue: createContext(db, language),
  });
}
