import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createVerify } from '../../src/auth/verify.js';
import type { ApiError } from '../../src/errors.js';
import { throwAwayFolder } from '../support/db.js';
import { badTokens, bySecret, claims, keyPair, signed } from '../support/tokens.js';

const verify = createVerify(bySecret);

async function refusal(asking: Promise<unknown>) {
  const error = (await asking.then(
    () => expect.fail('The token was believed.'),
    (reason: unknown) => reason,
  )) as ApiError;
  return { code: error.code, message: error.message };
}

const invalid = { code: 'UNAUTHENTICATED', message: 'The token is not valid. Sign in again.' };
const unavailable = { code: 'AUTHENTICATION_UNAVAILABLE', message: expect.any(String) as string };

describe('a token', () => {
  it('tells who it is and the highest of its roles', async () => {
    const payload = claims({ sub: 'ada', name: 'Ada', roles: ['administrator', 'evaluator', 'x'] });

    expect(await verify(`Bearer ${await signed(payload)}`)).toEqual({
      id: 'ada',
      name: 'Ada',
      role: 'ADMINISTRATOR',
    });
  });

  it.each([
    ['none', undefined],
    ['a word that is no role', ['EVALUATOR', 'owner']],
    ['no list', { evaluator: true }],
  ])('that gives %s is a reader', async (_what, roles) => {
    const viewer = await verify(`bearer ${await signed(claims({ roles }))}`);

    expect(viewer).toEqual({ id: 'eva', name: null, role: 'READER' });
  });

  it('is missing without the header, and where it has another scheme', async () => {
    expect(await verify(undefined)).toBeNull();
    expect(await verify('Basic YTpi')).toBeNull();
  });

  it('that is no good gets one answer, whatever is wrong with it', async () => {
    for (const [what, token] of Object.entries(await badTokens())) {
      expect(await refusal(verify(`Bearer ${token}`)), what).toEqual(invalid);
    }
  });

  it('is never believed where nobody is trusted', async () => {
    const header = `Bearer ${await signed(claims())}`;

    expect(await refusal(createVerify(null)(header))).toEqual(invalid);
  });
});

/** Publishes keys on this machine, until the test ends; counts how often it was asked. */
async function published(body: () => string) {
  let asked = 0;
  const server = createServer((_request, response) => {
    asked += 1;
    response.setHeader('content-type', 'application/json').end(body());
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { keys: `http://127.0.0.1:${port}/keys`, asked: () => asked };
}

describe('a key set', () => {
  it('at an address is asked once, and believed', async () => {
    const { keySet, sign } = await keyPair();
    const { keys, asked } = await published(() => JSON.stringify(keySet));
    const believing = createVerify({ ...bySecret, trust: { keys } });

    expect(asked()).toBe(0);
    for (const sub of ['one', 'two']) {
      expect(await believing(`Bearer ${await sign(claims({ sub }))}`)).toMatchObject({ id: sub });
    }
    expect(asked()).toBe(1);
  });

  it('in a file is believed, and only for its own keys', async () => {
    const { keySet, sign } = await keyPair();
    const file = join(await throwAwayFolder(), 'keys.json');
    writeFileSync(file, JSON.stringify(keySet));
    const believing = createVerify({ ...bySecret, trust: { keys: file } });

    expect(await believing(`Bearer ${await sign(claims())}`)).toMatchObject({ role: 'EVALUATOR' });
    const { sign: forge } = await keyPair();
    expect(await refusal(believing(`Bearer ${await forge(claims())}`))).toEqual(invalid);
    const { sign: unknown } = await keyPair('two');
    expect(await refusal(believing(`Bearer ${await unknown(claims())}`))).toEqual(invalid);
  });

  it('does not let a public key pass for a secret', async () => {
    const { keySet } = await keyPair();
    const { keys } = await published(() => JSON.stringify(keySet));
    const believing = createVerify({ ...bySecret, trust: { keys } });
    const token = await signed(claims(), JSON.stringify(keySet.keys[0]), 'HS256', 'one');

    expect(await refusal(believing(`Bearer ${token}`))).toEqual(invalid);
    for (const [what, bad] of Object.entries(await badTokens())) {
      expect(await refusal(believing(`Bearer ${bad}`)), what).toEqual(invalid);
    }
  });

  it('that cannot be had says nothing of the token', async () => {
    const { sign } = await keyPair();
    const header = `Bearer ${await sign(claims())}`;
    const { keys } = await published(() => 'no keys');
    const nowhere = 'http://127.0.0.1:1/keys';

    for (const address of [keys, nowhere]) {
      const asking = createVerify({ ...bySecret, trust: { keys: address } });
      expect(await refusal(asking(header))).toEqual(unavailable);
    }
  });

  it.each([
    ['nothing', undefined],
    ['no JSON', '{'],
    ['no keys', '{"keys": []}'],
    ['something else', '{"kty": "EC"}'],
  ])('in a file that holds %s stops the start', async (_what, text) => {
    const file = join(await throwAwayFolder(), 'keys.json');
    if (text !== undefined) writeFileSync(file, text);

    expect(() => createVerify({ ...bySecret, trust: { keys: file } })).toThrow(
      'MANDATE_GRAPH_AUTH_KEYS is',
    );
  });
});
