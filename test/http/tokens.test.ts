import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/db/connect.js';
import { seededDatabase } from '../support/seeded.js';
import { badTokens, bySecret, claims, signed } from '../support/tokens.js';
import { testApp, type TestApp } from './support.js';

let connection: Connection;
let served: TestApp;
let address: string;
beforeAll(async () => {
  connection = await seededDatabase();
  served = await testApp(connection.db, { auth: bySecret });
  address = await served.app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await served.app.close();
  await connection.close();
});

/** Asks as anyone outside does. */
async function ask(query: string, authorization?: string) {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) },
    body: JSON.stringify({ query }),
  });
  const body = (await response.json()) as { data?: unknown; errors?: unknown };
  return { status: response.status, challenge: response.headers.get('www-authenticate'), ...body };
}

const who = '{ viewer { id name role } }';

describe('whoever asks', () => {
  it('needs no token to read', async () => {
    expect(await ask(who)).toMatchObject({ status: 200, data: { viewer: null } });
  });

  it('is known by a token, with the highest of its roles', async () => {
    const token = await signed(claims({ sub: 'ada', name: 'Ada', roles: ['evaluator'] }));

    expect((await ask(who, `Bearer ${token}`)).data).toEqual({
      viewer: { id: 'ada', name: 'Ada', role: 'EVALUATOR' },
    });
  });

  it('is refused with a token that is no good, in one way for all, even to read', async () => {
    const answers = new Set<string>();
    for (const token of Object.values(await badTokens())) {
      answers.add(JSON.stringify(await ask(who, `Bearer ${token}`)));
    }
    expect([...answers].map((answer) => JSON.parse(answer) as unknown)).toEqual([
      {
        status: 401,
        challenge: 'Bearer',
        errors: [
          {
            message: 'The token is not valid. Sign in again.',
            extensions: { code: 'UNAUTHENTICATED', retryable: false },
          },
        ],
      },
    ]);
  });

  it('leaves no token and no name in the log', async () => {
    const token = await signed(claims({ sub: 'somebody-known' }));
    await ask(who, `Bearer ${token}`);
    await ask(who, `Bearer ${token}x`);

    expect(served.log.join('\n')).toContain('a token was refused');
    expect(served.log.join('\n')).not.toContain(token.split('.')[1]);
    expect(served.log.join('\n')).not.toContain('somebody-known');
  });
});
