import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { createContext } from '../../src/context.js';
import { openDb, type Db } from '../../src/db/db.js';
import { createDriver } from '../../src/db/driver.js';
import { projectRoot } from '../../src/paths.js';
import { createSchema } from '../../src/schema.js';
import { Language } from '../../src/shared/language.js';
import { executorOf, graphqlOf } from './executor.js';
import type { Address, Listen, Opponent } from './opponent.js';

const timeoutMs = 60_000;

/** This project's schema in one process: an operation in, its result out, a context a request. */
export async function openProject(address: Address, listen?: Listen): Promise<Opponent> {
  const driver = createDriver({ ...address, username: 'neo4j', timeoutMs });
  const db = heard(openDb(driver, 'neo4j', { timeoutMs }), listen);
  const graphql = graphqlOf(join(projectRoot, 'package.json'));
  const execute = executorOf(graphql, (await createSchema()) as unknown as GraphQLSchema);
  return {
    name: 'project',
    can: () => true,
    ask: ({ project }, { parameters }) =>
      execute(project.query, parameters, createContext(db, Language.EN)),
    answer: ({ project }, data) => project.answer(data),
    close: () => db.close(),
  };
}

function heard(db: Db, listen?: Listen): Db {
  if (!listen) return db;
  return {
    ...db,
    read(query, params, shape) {
      listen({ text: query.text, params: { ...params } });
      return db.read(query, params, shape);
    },
  };
}
