import { jwtVerify, type JWTPayload } from 'jose';
import type { AuthConfig } from '../config.js';
import { ApiError } from '../errors.js';
import { highestRole } from './access-role.type.js';
import { trustOf } from './keys.js';
import type { Viewer } from './viewer.type.js';

/** Who sends this `authorization` header; null where it holds no bearer token. */
export type Verify = (authorization: string | undefined) => Promise<Viewer | null>;

/** Seconds that the clocks of the issuer and of this server may differ. */
const TOLERANCE = 5;

/**
 * Checks bearer tokens: signature, algorithm, issuer, audience, and that they expire and have not.
 *
 * Whatever is wrong with a token, the answer is the same, so that nobody learns from it how near a
 * forged one came.
 *
 * What it gives throws ApiError UNAUTHENTICATED, or AUTHENTICATION_UNAVAILABLE where the keys cannot be
 * had, which says nothing of the token.
 *
 * @throws StartupError if the key set is a file that cannot be read
 */
export function createVerify(auth: AuthConfig | null): Verify {
  const trust = auth && trustOf(auth.trust);
  return async (authorization) => {
    // Another scheme is another's affair, such as that of a proxy on the way.
    const [bearer, token = ''] = /^Bearer(?: +(.*))?$/is.exec(authorization ?? '') ?? [];
    if (bearer === undefined) return null;
    // Nobody is trusted, so no token is.
    if (!trust) throw refused();
    try {
      const { payload } = await jwtVerify(token, trust.key, {
        algorithms: [...trust.algorithms],
        issuer: auth.issuer,
        audience: auth.audience,
        requiredClaims: ['exp', 'sub'],
        clockTolerance: TOLERANCE,
      });
      return viewerOf(payload);
    } catch (error) {
      throw error instanceof ApiError ? error : refused(error);
    }
  };
}

function viewerOf({ sub, name, roles }: JWTPayload): Viewer {
  if (typeof sub !== 'string' || sub.trim() === '') throw refused();
  return {
    id: sub,
    name: typeof name === 'string' && name.trim() !== '' ? name : null,
    role: highestRole(roles),
  };
}

function refused(cause?: unknown): ApiError {
  return new ApiError('UNAUTHENTICATED', 'The token is not valid. Sign in again.', { cause });
}
