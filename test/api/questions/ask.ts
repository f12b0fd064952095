import { getOperationAST, parse } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readConfig } from '../../../src/config.js';
import type { Connection } from '../../../src/db/connect.js';
import { checkCost, costOf } from '../../../src/http/limits/cost.js';
import { checkDepth } from '../../../src/http/limits/depth.js';
import { operationOf } from '../../../src/http/limits/operation.js';
import { execute, schema } from '../../support/execute.js';
import { seededDatabase } from '../../support/seeded.js';

/** A question whose answer was written down from the texts before the graph was asked. */
export interface Question {
  readonly question: string;
  /** The paragraphs that the answer was read in. */
  readonly readIn: readonly string[];
  readonly query: string;
  /** Picks from what the graph gives what the question is about. */
  readonly answer: (data: any) => unknown;
  readonly known: unknown;
}

/** Asks each question in one request, as far as a server with its default limits answers it. */
export function ask(questions: readonly Question[]): void {
  let connection: Connection;
  beforeAll(async () => {
    connection = await seededDatabase();
  });
  afterAll(() => connection?.close());

  it.each(questions)('$question', async ({ query, answer, known }) => {
    await checkLimits(query);

    const { data, errors } = await execute(connection.db, query);

    expect(errors).toBeUndefined();
    expect(answer(data)).toEqual(known);
  });

  it('answers from paragraphs that the record has', async () => {
    const paragraphs = [...new Set(questions.flatMap(({ readIn }) => readIn))];

    const { data } = await execute(
      connection.db,
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Paragraph { id } } }`,
      { ids: paragraphs },
    );

    expect((data as any).nodes).toEqual(paragraphs.map((id) => ({ id })));
  });
}

/** @throws ApiError LIMIT_EXCEEDED */
async function checkLimits(query: string): Promise<void> {
  const document = parse(query);
  const operation = operationOf(await schema, document, getOperationAST(document)!);
  const { maxCost, maxDepth } = readConfig({});
  checkDepth(operation, maxDepth);
  checkCost(costOf(operation), maxCost);
}

/** The identifiers of nodes, countries by their three letters, each once and in order. */
export const ids = (nodes: any[]): string[] =>
  [...new Set<string>(nodes.map(({ id, iso3 }) => iso3 ?? id))].sort();

/** Asks for the paragraphs that something rests on; `paragraphs` reads them. */
export const evidence = 'evidence(first: 100) { nodes { paragraph { id } } }';
/** The same of what stands in few paragraphs, for lists. */
export const littleEvidence = 'evidence(first: 5) { nodes { paragraph { id } } }';
export const paragraphs = ({ evidence }: any): string[] =>
  ids(evidence.nodes.map(({ paragraph }: any) => paragraph));

/** The values of figures in order; those that only tell a change are left out. */
export const values = (figures: any[]): number[] =>
  figures.flatMap(({ value }) => value ?? []).sort((one: number, other: number) => one - other);

/** What a paragraph states and names, of the kinds that the fragments ask for. */
export const stated = (document: string, locator: string, fragments: string) =>
  `paragraph(document: "${document}", locator: "${locator}") { facts(first: 100) { nodes { ${fragments} } } }`;
