import { migrate } from '../../src/db/migrate.js';
import type { SeedGraph, SeedNode } from '../../src/seed/build/graph.js';
import { loadGraph } from '../../src/seed/load/load.js';
import { testApp } from '../http/support.js';
import { ownDatabase } from '../support/db.js';
import { bySecret, claims, signed } from '../support/tokens.js';

/** A graph of these nodes, and other identifiers of them. */
export function graphOf(
  nodes: Record<string, SeedNode['kind']>,
  keys: Record<string, string> = {},
): SeedGraph {
  const at = { file: 'test', line: 1 };
  const properties = (id: string) => ({
    summaryEn: `Summary of ${id}`,
    summaryZh: `${id}的摘要`,
    verification: 'SOURCE_TEXT',
  });
  return {
    nodes: new Map(
      Object.entries(nodes).map(([id, kind]) => [id, { id, kind, properties: properties(id), at }]),
    ),
    links: new Map(),
    keys: new Map(Object.entries(keys)),
  };
}

export const usual = {
  'text/1': 'Commitment',
  'text/2': 'Commitment',
  'mandate:text/1': 'Mandate',
  lack: 'Shortfall',
  unodc: 'Entity',
  'text#1': 'Paragraph',
  'text#2': 'Paragraph',
} as const;

export interface Reply {
  readonly status: number;
  readonly data?: any;
  readonly errors?: { message: string; path?: unknown; extensions: Record<string, unknown> }[];
}

/** A server that can be asked from outside, over a database of its own. */
export async function assessing() {
  const connection = await ownDatabase();
  await migrate(connection.db);
  await loadGraph(connection.db, graphOf(usual));
  const { app } = await testApp(connection.db, { auth: bySecret });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });

  async function ask(
    query: string,
    variables: object = {},
    { token, headers = {} }: { token?: string; headers?: Record<string, string> } = {},
  ): Promise<Reply> {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...((await response.json()) as object) };
  }

  return {
    ...{ connection, address, ask },
    async close() {
      await app.close();
      await connection.close();
    },
  };
}

export type Assessing = Awaited<ReturnType<typeof assessing>>;

export const RECORD = `mutation ($input: RecordAssessmentInput!) {
  recordAssessment(input: $input) {
    assessment { id version status rationale date author authorName evidence { nodes { paragraph { id } } } }
  }
}`;

/** What can be recorded; each test changes what it is about. */
export const finding = (change: object = {}) => ({
  subject: 'text/1',
  status: 'IN_PROGRESS',
  rationale: 'Begun in two countries.',
  evidence: ['text#1'],
  date: '2021-03-04',
  expectedVersion: 0,
  ...change,
});

export const evaluator = (sub = 'eva') => signed(claims({ sub, roles: ['evaluator'] }));
export const administrator = () => signed(claims({ sub: 'ada', roles: ['administrator'] }));
export const roleless = () => signed(claims({ sub: 'rea', roles: [] }));
