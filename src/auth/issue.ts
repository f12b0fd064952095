import { SignJWT } from 'jose';
import type { AuthConfig } from '../config.js';
import { StartupError } from '../errors.js';
import { type AccessRole } from './access-role.type.js';

export interface TokenFor {
  /** Who it is. */
  readonly subject: string;
  readonly role: AccessRole;
  /** How long it is good: `30m`, `1h`, `7d`. */
  readonly expires: string;
}

/** A token of one's own making, for development and tests, is no door to leave open. */
const LONGEST_DAYS = 30;
const seconds: Record<string, number> = { s: 1, m: 60, h: 3_600, d: 86_400 };

/**
 * A token that this server, and every other with the same secret, believes.
 *
 * @throws StartupError if there is no secret to sign with, or what is asked for makes no token
 */
export async function issueToken(
  auth: AuthConfig | null,
  { subject, role, expires }: TokenFor,
): Promise<string> {
  if (!auth || !('secret' in auth.trust)) {
    throw new StartupError(
      'MANDATE_GRAPH_AUTH_SECRET is not set: tokens are made with a secret of your own only.\n' +
        'Set it to 32 characters or more; where MANDATE_GRAPH_AUTH_KEYS is set, get tokens from whoever holds those keys.',
    );
  }
  if (subject.trim() === '') {
    throw new StartupError('--subject is empty; name whom the token is for.');
  }
  const now = Math.floor(Date.now() / 1_000);
  return new SignJWT({ roles: [role.toLowerCase()] })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setSubject(subject)
    .setIssuer(auth.issuer)
    .setAudience(auth.audience)
    .setIssuedAt(now)
    .setExpirationTime(now + lifetimeOf(expires))
    .sign(new TextEncoder().encode(auth.trust.secret));
}

function lifetimeOf(text: string): number {
  const [, count, unit = ''] = /^(\d{1,7})([smhd])$/.exec(text) ?? [];
  const lifetime = Number(count) * (seconds[unit] ?? NaN);
  if (lifetime > 0 && lifetime <= LONGEST_DAYS * 86_400) return lifetime;
  throw new StartupError(
    `--expires is "${text}"; give a time of at most ${LONGEST_DAYS} days, such as 30m, 1h or 7d.`,
  );
}
