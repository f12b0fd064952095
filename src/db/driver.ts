import neo4j, { type AuthToken, type Driver } from 'neo4j-driver';

export interface DriverOptions {
  readonly uri: string;
  readonly username: string;
  /** Null: authentication is off there. */
  readonly password: string | null;
  /** Milliseconds to wait for a connection, and to go on retrying a write. */
  readonly timeoutMs: number;
}

export function createDriver({ uri, username, password, timeoutMs }: DriverOptions): Driver {
  return neo4j.driver(uri, authToken(username, password), {
    // Plain numbers. Beyond 2^53 they would turn into Infinity: large amounts are floats.
    disableLosslessIntegers: true,
    connectionTimeout: Math.min(timeoutMs, 5_000),
    connectionAcquisitionTimeout: timeoutMs,
    maxTransactionRetryTime: timeoutMs,
    telemetryDisabled: true,
    userAgent: 'mandate-graph',
  });
}

function authToken(username: string, password: string | null): AuthToken {
  return password === null
    ? ({ scheme: 'none' } as AuthToken)
    : neo4j.auth.basic(username, password);
}
