import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j, { type Driver } from 'neo4j-driver';
import { executorOf, graphqlOf } from './executor.js';
import type { Address, Listen, Opponent } from './opponent.js';

/** The schema that a user of @neo4j/graphql would write for what the workload asks. */
const typeDefs = readFileSync(join(import.meta.dirname, 'library.graphql'), 'utf8');

export async function libraryServer({ uri, password }: Address, listen?: Listen) {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password));
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
  const context = {
    executionContext: listen ? heard(driver, listen) : driver,
    sessionConfig: { database: 'neo4j' },
  };
  return { schema, context, close: () => driver.close() };
}

/** @neo4j/graphql as its documentation sets it up, behind the same executor. */
export async function openLibrary(address: Address, listen?: Listen): Promise<Opponent> {
  const { schema, context, close } = await libraryServer(address, listen);
  const execute = executorOf(graphqlOf(import.meta.filename), schema);
  return {
    name: 'library',
    can: ({ library }) => 'query' in library,
    ask: ({ library }, { parameters }) => execute(wayOf(library).query, parameters, { ...context }),
    answer: ({ library }, data) => wayOf(library).answer(data),
    close,
  };
}

function wayOf<Way extends object>(library: Way | { readonly cannot: string }): Way {
  if ('cannot' in library) throw new Error(`@neo4j/graphql cannot: ${library.cannot}`);
  return library;
}

/** The same driver, with an ear on the statements of its transactions. */
function heard(driver: Driver, listen: Listen): Driver {
  return listening(driver) as Driver;

  function listening(value: object): object {
    return new Proxy(value, {
      get(target, name) {
        const found: unknown = Reflect.get(target, name, target);
        if (typeof found !== 'function') return found;
        return (...given: unknown[]) => {
          if (name === 'run')
            listen({ text: String(given[0]), params: { ...(given[1] as object) } });
          const heardGiven = given.map((one) =>
            typeof one === 'function'
              ? (transaction: object) => (one as (value: object) => unknown)(listening(transaction))
              : one,
          );
          const answer: unknown = Reflect.apply(found, target, heardGiven);
          return name === 'session' || name === 'beginTransaction'
            ? listening(answer as object)
            : answer;
        };
      },
    });
  }
}
