import { readFileSync } from 'node:fs';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
} from 'jose';
import { z } from 'zod';
import type { AuthConfig } from '../config.js';
import { ApiError, StartupError } from '../errors.js';

/** What checks a signature, and the algorithms that it may have been made with, and no other. */
export interface Trust {
  readonly key: JWTVerifyGetKey;
  readonly algorithms: readonly string[];
}

/** A secret signs with itself; a public key never does, so that nobody can sign with what all may read. */
const SYMMETRIC = ['HS256'];
const ASYMMETRIC = ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA'];

/** Milliseconds that a key set may take to come. */
const PATIENCE = 3_000;

/** @throws StartupError if the key set is a file that cannot be read */
export function trustOf(trust: AuthConfig['trust']): Trust {
  if ('secret' in trust) {
    const secret = new TextEncoder().encode(trust.secret);
    return { key: () => Promise.resolve(secret), algorithms: SYMMETRIC };
  }
  const key = URL.canParse(trust.keys)
    ? published(new URL(trust.keys))
    : createLocalJWKSet(keySetIn(trust.keys));
  return { key, algorithms: ASYMMETRIC };
}

/** The keys at an address, asked for when they are first needed and when a token names an unknown one. */
function published(address: URL): JWTVerifyGetKey {
  const keys = createRemoteJWKSet(address, { timeoutDuration: PATIENCE });
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      throw isOfTheToken(error) ? error : away(error);
    }
  };
}

/** The keys are there, and the token's is not among them. Whatever else happens is no fault of the token. */
function isOfTheToken(error: unknown): boolean {
  return (
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSENotSupported
  );
}

function away(cause: unknown): ApiError {
  return new ApiError(
    'AUTHENTICATION_UNAVAILABLE',
    'Tokens cannot be checked at the moment. Try again in a few seconds.',
    { cause },
  );
}

const keySet = z.object({ keys: z.array(z.looseObject({ kty: z.string() })).min(1) });

function keySetIn(file: string): JSONWebKeySet {
  try {
    return keySet.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new StartupError(
      `MANDATE_GRAPH_AUTH_KEYS is ${file}, which holds no JSON Web Key Set: ${messageOf(error)}\n` +
        'Give the file that the issuer of the tokens publishes: {"keys": [{"kty": …}]}.',
      { cause: error },
    );
  }
}

function messageOf(error: unknown): string {
  if (error instanceof z.ZodError) {
    return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  }
  return (error as Error).message;
}
