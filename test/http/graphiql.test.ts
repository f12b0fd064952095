import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/db/connect.js';
import { exampleNames, readExamples } from '../../src/http/examples.js';
import { seededDatabase } from '../support/seeded.js';
import { ask, testApp, type TestApp } from './support.js';

let connection: Connection;
let served: TestApp;
beforeAll(async () => {
  connection = await seededDatabase();
  served = await testApp(connection.db);
});
afterAll(async () => {
  await served.app.close();
  await connection.close();
});

const page = (headers: Record<string, string> = {}) =>
  served.app.inject({ url: '/graphql', headers: { accept: 'text/html,*/*;q=0.8', ...headers } });

describe('the GraphiQL page', () => {
  it('is what a browser gets, with everything in it and nothing from elsewhere', async () => {
    const response = await page();

    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(response.body).toContain('<title>Mandate Graph</title>');
    // What would be loaded from elsewhere: scripts, styles, fonts.
    expect(response.body).not.toMatch(/<(script|link|img)[^>]+(src|href)="https?:/);
    expect(response.headers['content-security-policy']).toContain("default-src 'none'");
    for (const { query } of readExamples()) {
      expect(response.body).toContain(JSON.stringify({ query }));
    }
  });

  it('comes compressed, and only once as long as it is the same', async () => {
    const plain = await page();
    const zipped = await page({ 'accept-encoding': 'gzip, deflate' });
    const brotli = await page({ 'accept-encoding': 'gzip, deflate, br' });
    const again = await page({ 'if-none-match': String(plain.headers.etag) });

    expect(gunzipSync(zipped.rawPayload).equals(plain.rawPayload)).toBe(true);
    expect(brotliDecompressSync(brotli.rawPayload).equals(plain.rawPayload)).toBe(true);
    expect(brotli.rawPayload.length).toBeLessThan(3_000_000);
    expect(again.statusCode).toBe(304);
    expect(again.rawPayload.length).toBe(0);
  });

  it('is not what a program gets', async () => {
    const response = await served.app.inject({ url: '/graphql', headers: { accept: '*/*' } });

    expect(response.headers['content-type']).toContain('json');
  });
});

describe('an example query of the page', () => {
  it.each(exampleNames)('for the %s is answered in full, within the limits', async (name) => {
    const { query } = readExamples().find((example) => example.name === name)!;

    const { status, errors, data } = await ask(served, query);

    expect(errors).toBeUndefined();
    expect(status).toBe(200);
    const [found] = Object.values(data ?? {});
    expect(found).not.toBeNull();
    expect(JSON.stringify(found)).toContain('"node":{');
  });
});
