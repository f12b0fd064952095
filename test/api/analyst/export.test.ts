import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../../src/db/connect.js';
import { testApp, type TestApp } from '../../http/support.js';
import { seededDatabase } from '../../support/seeded.js';

let connection: Connection;
let served: TestApp;
beforeAll(async () => {
  connection = await seededDatabase();
  served = await testApp(connection.db, { queryTimeoutMs: 60_000 });
});
afterAll(async () => {
  await served.app.close();
  await connection.close();
});

/** The rows of an export, as another program reads them. */
async function rows(file: string, question: Record<string, string>) {
  const query = new URLSearchParams(question).toString();
  const { body, statusCode } = await served.app.inject({ url: `/export/${file}?${query}` });
  expect(statusCode).toBe(200);
  return parse<Record<string, string>>(body, { bom: true, columns: true });
}

describe('an analyst takes along', () => {
  // Paragraph 35: more than 55 countries, 93 tons of cocaine, 2 of heroin, 400 kilograms of cannabis, 823
  // tons of precursors, nearly 2,800 officers, more than 215 trainings.
  it('what came of the container control programme in 2020, as numbers with their paragraph', async () => {
    const found = await rows('results.csv', {
      filter: JSON.stringify({
        attributedTo: { any: ['container-control-programme'] },
        evidencedIn: { all: ['ed-report-2020'] },
      }),
    });

    expect(found.map(({ value }) => Number(value)).sort((one, other) => one - other)).toEqual([
      2, 55, 93, 215, 400, 823, 2_800,
    ]);
    for (const { evidenceDocument, evidenceLocator } of found) {
      expect([evidenceDocument, evidenceLocator]).toEqual(['ed-report-2020', '35']);
    }
  });

  // Paragraph 36 alone names the Population Fund: the guide on mother-to-child transmission in prisons.
  it('with whom the Population Fund worked, a link a line, in Chinese too', async () => {
    const found = await rows('activities.csv', {
      filter: JSON.stringify({ entities: { all: [{ id: 'unfpa' }] } }),
      links: 'true',
    });
    const partners = found.filter(({ link, role }) => link === 'INVOLVES' && role === 'PARTNER');

    expect([...new Set(partners.map(({ target }) => target))].sort()).toEqual([
      ...['un-women', 'unaids', 'unfpa', 'unicef', 'who'],
    ]);
    expect(partners.map(({ targetTitle_zh }) => targetTitle_zh)).toContain('世界卫生组织');
  });
});
