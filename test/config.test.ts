import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.js';
import { StartupError } from '../src/errors.js';
import { projectRoot } from '../src/paths.js';

function refusal(env: NodeJS.ProcessEnv): string {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof StartupError) return error.message;
    throw error;
  }
  throw new Error('The environment was accepted.');
}

describe('readConfig', () => {
  it('needs nothing', () => {
    expect(readConfig({})).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      neo4j: null,
      dataDir: join(projectRoot, '.mandate-graph'),
      corsOrigins: [],
    });
  });

  it('takes a variable that is set to nothing as not set', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: ' ', NEO4J_PASSWORD: '' }).port).toBe(4000);
  });

  it.each(['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'])(
    'takes a Neo4j at %s://',
    (scheme) => {
      const uri = `${scheme}://graph.example.org:7687`;
      expect(readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: ' kept as it is ' }).neo4j).toEqual({
        uri,
        username: 'neo4j',
        password: ' kept as it is ',
        database: 'neo4j',
      });
    },
  );

  it('splits a list of origins', () => {
    const origins = 'https://example.org, http://localhost:3000';
    expect(readConfig({ MANDATE_GRAPH_CORS_ORIGINS: origins }).corsOrigins).toEqual([
      'https://example.org',
      'http://localhost:3000',
    ]);
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', '40.5'],
    ['HOST', 'http://x'],
    ['NEO4J_URI', 'http://127.0.0.1:7474'],
    ['NEO4J_URI', 'bolt://'],
    ['MANDATE_GRAPH_LOG_LEVEL', 'loud'],
    ['MANDATE_GRAPH_CORS_ORIGINS', '*'],
    ['MANDATE_GRAPH_CORS_ORIGINS', 'https://example.org/page'],
    ['MANDATE_GRAPH_QUERY_TIMEOUT_MS', '0'],
    ['MANDATE_GRAPH_MAX_DEPTH', 'deep'],
    ['MANDATE_GRAPH_AUTH_KEYS', 'http://example.org/keys'],
    ['MANDATE_GRAPH_AUTH_KEYS', 'ftp://example.org/keys'],
  ])('refuses %s=%s, naming both and what it accepts', (name, value) => {
    expect(refusal({ [name]: value })).toContain(`${name} is "${value}"; it accepts `);
  });

  it('names every fault at once', () => {
    const message = refusal({ PORT: 'x', MANDATE_GRAPH_PORT: '1', NEO4J_USERNAME: 'someone' });
    expect(message).toContain('PORT is "x"');
    expect(message).toContain(
      'MANDATE_GRAPH_PORT is not a setting; under MANDATE_GRAPH_ there are',
    );
    expect(message).toContain('NEO4J_USERNAME is set, but NEO4J_URI is not');
  });

  it('does not repeat a password', () => {
    expect(refusal({ NEO4J_URI: 'bolt://neo4j:hidden@127.0.0.1' })).not.toContain('hidden');
  });

  it('takes a secret to check tokens with, or the keys of their issuer', () => {
    const secret = 'x'.repeat(32);
    const names = { MANDATE_GRAPH_AUTH_ISSUER: 'me', MANDATE_GRAPH_AUTH_AUDIENCE: 'graph' };

    expect(readConfig({}).auth).toBeNull();
    expect(readConfig({ MANDATE_GRAPH_AUTH_SECRET: secret }).auth).toEqual({
      trust: { secret },
      issuer: 'mandate-graph',
      audience: 'mandate-graph',
    });
    const keys = 'https://sign-in.example.org/keys';
    expect(readConfig({ ...names, MANDATE_GRAPH_AUTH_KEYS: keys }).auth).toEqual({
      trust: { keys },
      issuer: 'me',
      audience: 'graph',
    });
    expect(readConfig({ ...names, MANDATE_GRAPH_AUTH_KEYS: 'keys.json' }).auth?.trust).toEqual({
      keys: resolve('keys.json'),
    });
  });

  it('refuses a short secret without repeating it, and what does not go together', () => {
    const short = refusal({ MANDATE_GRAPH_AUTH_SECRET: 'shortsecret' });
    expect(short).toContain('MANDATE_GRAPH_AUTH_SECRET is "…"; it accepts a secret of at least');
    expect(short).not.toContain('shortsecret');

    const keys = { MANDATE_GRAPH_AUTH_KEYS: 'https://example.org/keys' };
    expect(refusal(keys)).toContain('MANDATE_GRAPH_AUTH_ISSUER is not');
    expect(refusal(keys)).toContain('MANDATE_GRAPH_AUTH_AUDIENCE is not');
    expect(refusal({ ...keys, MANDATE_GRAPH_AUTH_SECRET: 'x'.repeat(32) })).toContain('both set');
    expect(refusal({ MANDATE_GRAPH_AUTH_ISSUER: 'me' })).toContain('neither');
  });
});
