import { decodeJwt } from 'jose';
import { describe, expect, it } from 'vitest';
import { issueToken } from '../../src/auth/issue.js';
import { createVerify } from '../../src/auth/verify.js';
import { bySecret } from '../support/tokens.js';

const asked = { subject: 'ada', role: 'EVALUATOR', expires: '1h' } as const;

describe('a token of one’s own', () => {
  it('is believed by a server with the same secret, and by no other', async () => {
    const header = `Bearer ${await issueToken(bySecret, asked)}`;
    const another = { ...bySecret, trust: { secret: 'x'.repeat(32) } };

    expect(await createVerify(bySecret)(header)).toEqual({
      id: 'ada',
      name: null,
      role: 'EVALUATOR',
    });
    await expect(createVerify(another)(header)).rejects.toThrow('not valid');
  });

  it.each([
    ['90s', 90],
    ['30m', 1_800],
    ['30d', 2_592_000],
  ])('is good for %s', async (expires, seconds) => {
    const { iat, exp } = decodeJwt(await issueToken(bySecret, { ...asked, expires }));

    expect(exp! - iat!).toBe(seconds);
  });

  it.each(['0h', '31d', '1', 'h', '-1h', '1.5h', ''])('is refused for "%s"', async (expires) => {
    await expect(issueToken(bySecret, { ...asked, expires })).rejects.toThrow('--expires');
  });

  it('needs a secret, and someone whom it is for', async () => {
    await expect(issueToken(null, asked)).rejects.toThrow('MANDATE_GRAPH_AUTH_SECRET');
    const byKeys = { ...bySecret, trust: { keys: '/keys.json' } };
    await expect(issueToken(byKeys, asked)).rejects.toThrow('MANDATE_GRAPH_AUTH_SECRET');
    await expect(issueToken(bySecret, { ...asked, subject: ' ' })).rejects.toThrow('--subject');
  });
});
