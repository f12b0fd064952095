import neo4j from 'neo4j-driver';
import type { Address, Listen, Opponent } from './opponent.js';

/** The bare driver with one statement: what no server over this database can be below. */
export function openFloor({ uri, password }: Address, listen?: Listen): Opponent {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), {
    disableLosslessIntegers: true,
  });
  return {
    name: 'floor',
    can: () => true,
    async ask(_operation, { sent }) {
      listen?.(sent);
      const session = driver.session({ database: 'neo4j', defaultAccessMode: 'READ' });
      const { records } = await session.run(sent.text, sent.params);
      void session.close();
      return records.map((record) => record.toObject());
    },
    answer: ({ floor }, rows) => floor.answer(rows),
    close: () => driver.close(),
  };
}
