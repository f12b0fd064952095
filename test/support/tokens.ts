import { randomBytes } from 'node:crypto';
import {
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  type JWTPayload,
  SignJWT,
  UnsecuredJWT,
} from 'jose';
import type { AuthConfig } from '../../src/config.js';

/** A secret of this run's own. */
export const secret = randomBytes(32).toString('base64url');

/** Tokens are checked against the secret. */
export const bySecret: AuthConfig = {
  trust: { secret },
  issuer: 'https://sign-in.example.org',
  audience: 'graph',
};

export interface Claims extends JWTPayload {
  readonly roles?: unknown;
}

const hour = 3_600;
const now = () => Math.floor(Date.now() / 1_000);

/** What a good token of an evaluator says; a claim that is undefined is left out. */
export function claims(change: Claims = {}): Claims {
  const { issuer: iss, audience: aud } = bySecret;
  const usual: Claims = {
    sub: 'eva',
    roles: ['evaluator'],
    iss,
    aud,
    iat: now(),
    exp: now() + hour,
  };
  return { ...usual, ...change };
}

export function signed(
  payload: Claims,
  key: string | CryptoKey = secret,
  alg = 'HS256',
  kid?: string,
) {
  const bytes = typeof key === 'string' ? new TextEncoder().encode(key) : key;
  return new SignJWT(payload).setProtectedHeader({ alg, ...(kid ? { kid } : {}) }).sign(bytes);
}

/** Every way in which a token can be no good, by its name. */
export async function badTokens(): Promise<Record<string, string>> {
  const good = await signed(claims());
  const [header = '', payload = '', signature = ''] = good.split('.');
  const { privateKey } = await generateKeyPair('RS256');
  const raised = Buffer.from(JSON.stringify(claims({ roles: ['administrator'] })));
  return {
    expired: await signed(claims({ exp: now() - hour, iat: now() - 2 * hour })),
    'without an end': await signed(claims({ exp: undefined })),
    'not good yet': await signed(claims({ nbf: now() + hour })),
    'forged with another secret': await signed(claims(), randomBytes(32).toString('base64url')),
    'signed with another kind of key': await signed(claims(), privateKey, 'RS256'),
    'signed with a longer algorithm': await signed(claims(), secret.repeat(2), 'HS512'),
    'not signed (alg none)': new UnsecuredJWT(claims()).encode(),
    'stripped of its signature': `${header}.${payload}.`,
    'of raised claims': `${header}.${raised.toString('base64url')}.${signature}`,
    'for another audience': await signed(claims({ aud: 'elsewhere' })),
    'for no audience': await signed(claims({ aud: undefined })),
    'of another issuer': await signed(claims({ iss: 'https://elsewhere.example.org' })),
    'of nobody': await signed(claims({ sub: undefined })),
    'of an empty name': await signed(claims({ sub: ' ' })),
    'of no claims': `${header}.${Buffer.from('[]').toString('base64url')}.${signature}`,
    'no token at all': 'abc',
    empty: '',
  };
}

/** A pair of keys and the set that publishes the public one. */
export async function keyPair(kid = 'one') {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' };
  return {
    keySet: { keys: [jwk] },
    sign: (payload: Claims) => signed(payload, privateKey, 'ES256', kid),
  };
}
