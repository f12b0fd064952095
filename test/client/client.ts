import type { TypedDocumentString } from '../generated/graphql.js';
import texts from '../generated/persisted-documents.json' with { type: 'json' };
import { AnswerError, type AnswerErrorCode } from './error.js';

/** What the server answered, with the release of the data that it is of and what it cost. */
export interface Answer<Data> {
  readonly data: Data;
  readonly release: string;
  readonly cost: number;
}

export interface Client {
  /** @throws AnswerError for every error that the server tells */
  ask<Data, Variables>(
    document: TypedDocumentString<Data, Variables>,
    variables: Variables,
  ): Promise<Answer<Data>>;
}

export interface ClientOptions {
  readonly url: string;
  /** Of names and summaries where an operation does not say, as in `accept-language`. */
  readonly language?: string;
  /** Another one than the platform's, to watch what is sent. */
  readonly fetch?: typeof fetch;
}

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: AnswerErrorCode; readonly retryable?: boolean };
  }[];
  readonly extensions?: { readonly release: string; readonly cost: number };
}

/** How many answers are kept. */
const ROOM = 50;

/**
 * Asks by GET and by the hash of the query, whose text travels once, and sends along the tag of the answer
 * that it has, so that an answer travels again only after newer data was loaded.
 */
export function createClient({ url, language = 'en', fetch: send = fetch }: ClientOptions): Client {
  const kept = new Map<string, { tag: string; body: Body }>();

  /** @param text the query's, where the server does not know it by its hash */
  async function read(question: string, text?: string): Promise<Body> {
    const known = kept.get(question);
    const address = text === undefined ? question : `${question}&query=${encodeURIComponent(text)}`;
    const response = await send(address, {
      headers: {
        accept: 'application/json',
        'accept-language': language,
        // A GET without it is refused: any page could make a browser send one.
        'apollo-require-preflight': 'true',
        ...(known ? { 'if-none-match': known.tag } : {}),
      },
    });
    if (response.status === 304 && known) return known.body;
    const body = (await response.json()) as Body;
    const tag = response.headers.get('etag');
    if (tag) keep(question, { tag, body });
    return body;
  }

  function keep(question: string, answer: { tag: string; body: Body }): void {
    kept.delete(question);
    kept.set(question, answer);
    const [oldest] = kept.keys();
    if (kept.size > ROOM && oldest !== undefined) kept.delete(oldest);
  }

  return {
    async ask<Data, Variables>(
      document: TypedDocumentString<Data, Variables>,
      variables: Variables,
    ): Promise<Answer<Data>> {
      const hash = String(document.__meta__?.hash);
      const sha256Hash = hash.replace('sha256:', '');
      const asked = new URLSearchParams({
        variables: JSON.stringify(variables),
        extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash } }),
      });
      const question = `${url}?${asked.toString()}`;
      const body = await read(question);
      if (body.errors?.[0]?.extensions.code !== 'PERSISTED_QUERY_NOT_FOUND') return told(body);
      return told(await read(question, (texts as Readonly<Record<string, string>>)[hash]));
    },
  };
}

/** Half an answer is not shown as a whole one: where there is an error, there is no data. */
function told<Data>({ data, errors, extensions }: Body): Answer<Data> {
  const [error] = errors ?? [];
  if (error) {
    const { code, retryable = false } = error.extensions;
    throw new AnswerError(error.message, code, retryable);
  }
  return { data: data as Data, release: extensions?.release ?? '', cost: extensions?.cost ?? 0 };
}
