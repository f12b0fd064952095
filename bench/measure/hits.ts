import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import type { Sent } from '../operation.js';
import type { Address } from '../opponents/opponent.js';

/** Runs statements again under PROFILE and counts what they touched in the store. */
export function hitCounter({ uri, password }: Address) {
  const driver: Driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password));
  return {
    async hits(statements: readonly Sent[]): Promise<number> {
      let sum = 0;
      for (const { text, params } of statements) {
        const { summary } = await driver.executeQuery(profiled(text), params, {
          database: 'neo4j',
        });
        if (summary.profile) sum += hitsOf(summary.profile);
      }
      return sum;
    },
    close: () => driver.close(),
  };
}

/** The word goes behind the version of the language, where a statement names one. */
function profiled(text: string): string {
  const [, version = '', rest = ''] = /^(\s*CYPHER \d+\s)?([\s\S]*)$/.exec(text) ?? [];
  return `${version}PROFILE ${rest}`;
}

function hitsOf({ dbHits, children }: ProfiledPlan): number {
  return Number(dbHits) + children.reduce((sum, child) => sum + hitsOf(child), 0);
}
