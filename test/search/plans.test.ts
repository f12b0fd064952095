import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/db/connect.js';
import { everyFacet } from '../../src/search/facets.js';
import { searchFilters } from '../../src/search/search.filter.js';
import { searchStatement } from '../../src/search/search.statement.js';
import { seededDatabase } from '../support/seeded.js';

let connection: Connection;
beforeAll(async () => {
  connection = await seededDatabase();
});
afterAll(() => connection?.close());

async function planOf(text: string): Promise<string> {
  const { summary } = await connection.driver.executeQuery(
    `EXPLAIN ${text}`,
    {},
    { database: connection.database },
  );
  return JSON.stringify(summary.plan);
}

/** What looks at more than it has to, and what the plan does not show. */
const fault =
  /AllNodesScan|NodeByLabelScan|NodeByLabelsScan|RelationshipTypeScan|(EXISTS|COUNT|COLLECT) \{/;

describe('the statement of a search', () => {
  it.each(Object.entries(searchFilters))(
    'with the filter %s starts at what was found',
    async (_, { fragments }) => {
      for (const { where } of Object.values(fragments)) {
        const { text } = searchStatement({ conditions: [where!], narrowed: [] }, false);
        expect(await planOf(text), where).not.toMatch(fault);
      }
    },
  );

  it('counts and narrows by every facet from there', async () => {
    for (const narrowed of [[], ...everyFacet.map((facet) => [facet])]) {
      const { text } = searchStatement({ conditions: [], narrowed }, true);
      expect(await planOf(text), narrowed.join()).not.toMatch(fault);
    }
  });
});
