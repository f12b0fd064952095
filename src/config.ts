import { join, resolve } from 'node:path';
import { z } from 'zod';
import { StartupError } from './errors.js';
import { projectRoot } from './paths.js';

/** Another Neo4j than the embedded one. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly username: string;
  /** Null where that Neo4j runs with authentication off. */
  readonly password: string | null;
  readonly database: string;
}

/** How tokens are checked: against a secret of one's own, or against the keys of whoever issues them. */
export interface AuthConfig {
  readonly trust:
    | { readonly secret: string }
    /** An absolute path, or a URL, of a JSON Web Key Set. */
    | { readonly keys: string };
  readonly issuer: string;
  readonly audience: string;
}

export type LogLevel = z.infer<typeof logLevel>;

export interface Config {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /** Null: the embedded Neo4j. */
  readonly neo4j: Neo4jAddress | null;
  /** Absolute; holds the embedded database, its secret and its running file. */
  readonly dataDir: string;
  readonly logLevel: LogLevel;
  /** Web origins that browsers may call from; none by default. */
  readonly corsOrigins: readonly string[];
  /** Milliseconds that one database query, its retries included, may take. */
  readonly queryTimeoutMs: number;
  /** Absolute; the user's own copies of the official texts. Null: none. */
  readonly officialTexts: string | null;
  /** Levels of nested fields one operation may have. */
  readonly maxDepth: number;
  /** Cost units one operation may have, as the server's cost rule counts them. */
  readonly maxCost: number;
  /** Characters one operation's text may have. */
  readonly maxQueryLength: number;
  /** Megabytes of answers that are kept until the next load; 0 keeps none. */
  readonly answerCacheMb: number;
  /** Null: nobody can sign in, and nothing can be recorded. */
  readonly auth: AuthConfig | null;
}

const prefix = 'MANDATE_GRAPH_';
const schemes = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];
const logLevel = z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']);

/** Each variable: how it is read, and the words that tell an operator what it accepts. */
const variables = {
  PORT: whole(0, 65_535).describe('a port from 0 to 65535, where 0 takes any free one'),
  HOST: z
    .string()
    .regex(/^[^\s/]+$/)
    .describe('a host name or address, such as 127.0.0.1'),
  NEO4J_URI: z
    .string()
    .refine(isNeo4jUri)
    .describe(`${schemes.map((scheme) => `${scheme}://`).join(', ')} with a host and no password`),
  NEO4J_USERNAME: z.string().describe('a user name'),
  NEO4J_PASSWORD: z.string().describe('a password'),
  NEO4J_DATABASE: z
    .string()
    .regex(/^[a-z][a-z0-9.-]{2,62}$/i)
    .describe('a database name: 3 to 63 letters, digits, dots and dashes'),
  MANDATE_GRAPH_DATA_DIR: z.string().describe('a folder'),
  MANDATE_GRAPH_LOG_LEVEL: logLevel.describe(logLevel.options.join(', ')),
  MANDATE_GRAPH_CORS_ORIGINS: z
    .string()
    .transform((text) => text.split(',').map((origin) => origin.trim()))
    .refine((origins) => origins.every(isOrigin))
    .describe('origins separated by commas, such as https://example.org,http://localhost:3000'),
  MANDATE_GRAPH_QUERY_TIMEOUT_MS: whole(100, 600_000).describe('milliseconds, from 100 to 600000'),
  MANDATE_GRAPH_OFFICIAL_TEXTS: z.string().describe('a folder'),
  MANDATE_GRAPH_MAX_DEPTH: whole(1, 100).describe('a number from 1 to 100'),
  MANDATE_GRAPH_MAX_COST: whole(1, 10_000_000).describe('a number from 1 to 10000000'),
  MANDATE_GRAPH_ANSWER_CACHE_MB: whole(0, 4_000).describe('megabytes, from 0 to 4000'),
  MANDATE_GRAPH_MAX_QUERY_LENGTH: whole(100, 1_000_000).describe('a number from 100 to 1000000'),
  MANDATE_GRAPH_AUTH_SECRET: z
    .string()
    .refine((text) => Buffer.byteLength(text) >= 32)
    .describe('a secret of at least 32 bytes'),
  MANDATE_GRAPH_AUTH_KEYS: z
    .string()
    .refine(isKeySet)
    .describe('the https:// address of a JSON Web Key Set (http:// on this machine), or its file'),
  MANDATE_GRAPH_AUTH_ISSUER: z.string().describe('the issuer that tokens name in "iss"'),
  MANDATE_GRAPH_AUTH_AUDIENCE: z.string().describe('the audience that tokens name in "aud"'),
};

/** Variables whose text is never repeated. */
const secrets = ['NEO4J_PASSWORD', 'MANDATE_GRAPH_AUTH_SECRET'];

type Values = { [Name in keyof typeof variables]?: z.output<(typeof variables)[Name]> };

/**
 * The settings this environment asks for. A variable that is set to nothing counts as not set.
 *
 * @throws StartupError naming every malformed variable, every unknown one under MANDATE_GRAPH_,
 *   and every NEO4J_ one that has no NEO4J_URI to go with.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const { values, problems } = readVariables(env);
  if (problems.length > 0) {
    throw new StartupError(
      ['The environment has settings that cannot be used:', ...problems.map(bullet)].join('\n'),
    );
  }
  return {
    port: values.PORT ?? 4000,
    host: values.HOST ?? '127.0.0.1',
    neo4j: values.NEO4J_URI
      ? {
          uri: values.NEO4J_URI,
          username: values.NEO4J_USERNAME ?? 'neo4j',
          password: values.NEO4J_PASSWORD ?? null,
          database: values.NEO4J_DATABASE ?? 'neo4j',
        }
      : null,
    dataDir: resolve(values.MANDATE_GRAPH_DATA_DIR ?? join(projectRoot, '.mandate-graph')),
    logLevel: values.MANDATE_GRAPH_LOG_LEVEL ?? 'info',
    corsOrigins: values.MANDATE_GRAPH_CORS_ORIGINS ?? [],
    queryTimeoutMs: values.MANDATE_GRAPH_QUERY_TIMEOUT_MS ?? 10_000,
    officialTexts: values.MANDATE_GRAPH_OFFICIAL_TEXTS
      ? resolve(values.MANDATE_GRAPH_OFFICIAL_TEXTS)
      : null,
    maxDepth: values.MANDATE_GRAPH_MAX_DEPTH ?? 16,
    maxCost: values.MANDATE_GRAPH_MAX_COST ?? 10_000,
    maxQueryLength: values.MANDATE_GRAPH_MAX_QUERY_LENGTH ?? 20_000,
    answerCacheMb: values.MANDATE_GRAPH_ANSWER_CACHE_MB ?? 64,
    auth: authOf(values),
  };
}

/** Those who make their own tokens need name no issuer; those who trust another's have to. */
function authOf(values: Values): AuthConfig | null {
  const { MANDATE_GRAPH_AUTH_SECRET: secret, MANDATE_GRAPH_AUTH_KEYS: keys } = values;
  const issuer = values.MANDATE_GRAPH_AUTH_ISSUER ?? 'mandate-graph';
  const audience = values.MANDATE_GRAPH_AUTH_AUDIENCE ?? 'mandate-graph';
  if (secret) return { trust: { secret }, issuer, audience };
  if (!keys) return null;
  return { trust: { keys: isAddress(keys) ? keys : resolve(keys) }, issuer, audience };
}

function readVariables(env: NodeJS.ProcessEnv): { values: Values; problems: string[] } {
  const values: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, schema] of Object.entries(variables)) {
    // A secret is taken to the letter: it may begin or end with a space.
    const text = secrets.includes(name) ? env[name] : env[name]?.trim();
    if (!text) continue;
    const result = schema.safeParse(text);
    if (result.success) values[name] = result.data;
    else problems.push(`${name} is "${masked(name, text)}"; it accepts ${schema.description}.`);
  }
  return { values, problems: [...problems, ...strangers(env)] };
}

function strangers(env: NodeJS.ProcessEnv): string[] {
  const known = Object.keys(variables).filter((name) => name.startsWith(prefix));
  const unknown = Object.keys(env)
    .filter((name) => name.startsWith(prefix) && !known.includes(name))
    .map((name) => `${name} is not a setting; under ${prefix} there are ${known.join(', ')}.`);
  const lonely = ['NEO4J_USERNAME', 'NEO4J_PASSWORD', 'NEO4J_DATABASE']
    .filter((name) => env[name] && !env.NEO4J_URI)
    .map((name) => `${name} is set, but NEO4J_URI is not: set it too, or unset ${name}.`);
  return [...unknown, ...lonely, ...authProblems(env)];
}

function authProblems(env: NodeJS.ProcessEnv): string[] {
  const [secret, keys] = ['MANDATE_GRAPH_AUTH_SECRET', 'MANDATE_GRAPH_AUTH_KEYS'];
  const names = ['MANDATE_GRAPH_AUTH_ISSUER', 'MANDATE_GRAPH_AUTH_AUDIENCE'];
  if (env[secret] && env[keys]) {
    return [
      `${secret} and ${keys} are both set: tokens are checked by one of them; unset the other.`,
    ];
  }
  if (env[keys]) {
    return names
      .filter((name) => !env[name])
      .map((name) => `${keys} is set, but ${name} is not: set it too, or unset ${keys}.`);
  }
  if (env[secret]) return [];
  return names
    .filter((name) => env[name])
    .map(
      (name) => `${name} is set, but neither ${secret} nor ${keys} is: set one, or unset ${name}.`,
    );
}

function whole(least: number, most: number) {
  return z
    .string()
    .regex(/^\d+$/)
    .transform(Number)
    .refine((value) => value >= least && value <= most);
}

function isNeo4jUri(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password, pathname } = new URL(text);
  return (
    schemes.includes(protocol.slice(0, -1)) &&
    hostname !== '' &&
    username === '' &&
    password === '' &&
    /^\/?$/.test(pathname)
  );
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text;
}

function isAddress(text: string): boolean {
  return /^[a-z][a-z0-9+.-]+:/i.test(text);
}

/** Keys that came unprotected over a network could be anybody's. */
function isKeySet(text: string): boolean {
  if (!isAddress(text)) return true;
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  const near = ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
  return (protocol === 'https:' || (protocol === 'http:' && near)) && !username && !password;
}

/** A URI may carry a password by mistake: it is not repeated on a terminal or in a log. */
function masked(name: string, text: string): string {
  if (secrets.includes(name)) return '…';
  return text.replace(/\/\/[^@/]*@/, '//…@');
}

function bullet(line: string): string {
  return `- ${line}`;
}
