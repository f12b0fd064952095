import { serverAudits, type AuditResult } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/db/connect.js';
import { seededDatabase } from '../support/seeded.js';
import { testApp, type TestApp } from './support.js';

let connection: Connection;
let served: TestApp;
let url: string;
beforeAll(async () => {
  connection = await seededDatabase();
  served = await testApp(connection.db);
  url = `${await served.app.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
});
afterAll(async () => {
  await served.app.close();
  await connection.close();
});

const crossSite =
  'A GET without a header of its own can be sent by any web page: prevention of cross-site request ' +
  'forgery asks for "apollo-require-preflight", with which GET is answered.';
const status =
  'A request that is wrong in itself is refused with 400 in either media type, so that it shows in ' +
  'logs and monitors; the specification allows it, and Apollo clients read both.';

/** Audits that do not pass, by their id: what the suite calls it, and why it stays so. */
const accepted: Record<string, { status: AuditResult['status']; reason: string }> = {
  // MAY accept application/x-www-form-urlencoded formatted GET requests
  '5A70': { status: 'notice', reason: crossSite },
  // MAY allow URL-encoded JSON string {variables} parameter in GETs, as graphql-response+json
  D6D5: { status: 'notice', reason: crossSite },
  // The same, as application/json
  '6A70': { status: 'notice', reason: crossSite },
  // SHOULD use 200 status code on document parsing failure when accepting application/json
  '572B': { status: 'warn', reason: status },
  // SHOULD use 200 status code on document validation failure when accepting application/json
  FDE2: { status: 'warn', reason: status },
  // SHOULD use a status code of 200 on variable coercion failure when accepting application/json
  '7B9B': { status: 'warn', reason: status },
};

describe('GraphQL over HTTP, by the public audit suite', () => {
  it('has no error, and no warning or notice but the ones that are known', async () => {
    const results: AuditResult[] = [];
    for (const audit of serverAudits({ url })) results.push(await audit.fn());

    const failed = results
      .filter(({ status }) => status !== 'ok')
      .map(({ id, name, status }) => ({ id, status, name }));
    expect(results.length).toBeGreaterThan(50);
    expect(failed.filter(({ status }) => status === 'error')).toEqual([]);
    expect(failed.filter(({ id, status }) => accepted[id]?.status !== status)).toEqual([]);
    expect(Object.keys(accepted).filter((id) => !failed.some((one) => one.id === id))).toEqual([]);
  });

  it('answers a GET that shows that no other site sent it', async () => {
    const query = 'query ($iso3: ID!) { country(iso3: $iso3) { iso3 } }';
    const search = new URLSearchParams({ query, variables: '{"iso3":"KEN"}' });
    const response = await fetch(`${url}?${search.toString()}`, {
      headers: { 'apollo-require-preflight': '1', accept: 'application/graphql-response+json' },
    });

    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ data: { country: { iso3: 'KEN' } } });
  });
});
