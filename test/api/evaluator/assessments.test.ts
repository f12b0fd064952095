import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../../src/db/migrate.js';
import type { SeedGraph } from '../../../src/seed/build/graph.js';
import { loadGraph } from '../../../src/seed/load/load.js';
import { readSeed } from '../../../src/seed/read-graph.js';
import { evaluator, RECORD } from '../../assessment/support.js';
import { testApp } from '../../http/support.js';
import { ownDatabase } from '../../support/db.js';
import { bySecret } from '../../support/tokens.js';

type Answer = { data: any; errors?: { extensions: Record<string, unknown> }[] };

let graph: SeedGraph;
let load: (graph: SeedGraph) => Promise<unknown>;
let ask: (query: string, variables?: object, token?: string) => Promise<Answer>;
let close: () => Promise<void>;

beforeAll(async () => {
  const connection = await ownDatabase();
  close = () => connection.close();
  await migrate(connection.db);
  ({ graph } = readSeed('seed'));
  load = (data) => loadGraph(connection.db, data);
  await load(graph);
  const { app } = await testApp(connection.db, { auth: bySecret, queryTimeoutMs: 60_000 });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  close = async () => {
    await app.close();
    await connection.close();
  };
  ask = async (query, variables = {}, token) => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };
});
afterAll(() => close?.());

const record = async (author: string, input: object) =>
  ask(RECORD, { input: { date: '2021-06-01', ...input } }, await evaluator(author));

const stands = `subjectId status version author rationale evidence { nodes { paragraph { id } } }`;
const paragraphs = ({ evidence }: any) => evidence.nodes.map(({ paragraph }: any) => paragraph.id);

/** Findings that the texts bear out, about what they themselves tell or do not tell. */
describe('an evaluator asks', () => {
  // Paragraph 120 asks for a report to the seventy-fifth session; the cover and paragraph 1 are of it.
  it('who has found what of the report that resolution 74/178 asks for, as soon as it is found', async () => {
    const subject = 'mandate:A/RES/74/178/120';
    const before = await ask(`{ mandate(id: "${subject}") { assessment { status } } }`);
    const evidence = ['sg-2020-world-drug-problem#cover', 'sg-2020-world-drug-problem#1'];
    await record('eva', {
      ...{ subject, evidence, status: 'COMPLETED', expectedVersion: 0 },
      rationale: 'The report was submitted to the seventy-fifth session.',
    });
    // Without a token, as anybody else.
    const { data } = await ask(`{ mandate(id: "${subject}") { assessment { ${stands} } } }`);

    expect(before.data.mandate.assessment).toBeNull();
    expect(data.mandate.assessment).toMatchObject({
      ...{ subjectId: subject, status: 'COMPLETED', version: 1, author: 'eva' },
    });
    expect(paragraphs(data.mandate.assessment)).toEqual(evidence);
  });

  // Item 2(e) asks for training. By the report of 2020 (paragraph 41) it went on in a programme; that on 2020
  // (24) adds health workers in the Democratic Republic of the Congo.
  it('how what was found of training on controlled medicines changed with the second report', async () => {
    const subject = 'ungass-2016/2.e';
    const found = { subject, status: 'IN_PROGRESS' };
    const first = ['sg-2020-world-drug-problem#41'];
    const second = [...first, 'ed-report-2020#24'];
    await record('eva', {
      ...{ ...found, evidence: first, expectedVersion: 0 },
      rationale: 'A joint programme builds the skills of health workers.',
    });
    await record('noor', {
      ...{ ...found, evidence: second, expectedVersion: 1 },
      rationale: 'So it does in one more country.',
    });
    const { data } = await ask(`{ commitment(id: "${subject}") {
      assessment { ${stands} } assessmentHistory(first: 5) { nodes { ${stands} supersededBy { version } } } } }`);

    const { assessment, assessmentHistory } = data.commitment;
    expect([assessment.author, [...paragraphs(assessment)].sort()]).toEqual([
      'noor',
      [...second].sort(),
    ]);
    expect(
      assessmentHistory.nodes.map((one: any) => [
        one.author,
        [...paragraphs(one)].sort(),
        one.supersededBy?.version ?? null,
      ]),
    ).toEqual([
      ['noor', [...second].sort(), null],
      ['eva', first, 2],
    ]);
  });

  // No report tells of the Guidelines on selling by the Internet that item 5(s) names.
  it('what becomes of two findings on item 5(s) that do not know of each other', async () => {
    const subject = 'ungass-2016/5.s';
    const told = { subject, status: 'NO_INDICATION', expectedVersion: 0 };
    await record('eva', { ...told, rationale: 'None of the four documents names the Guidelines.' });
    const late = await record('noor', { ...told, rationale: 'Nothing was found.' });
    const again = await record('noor', {
      ...told,
      expectedVersion: 1,
      rationale: 'Nor did I find any.',
    });
    const { data } = await ask(`{
      commitment(id: "${subject}") { assessment { version author } }
      gaps(first: 5, kinds: [UNREPORTED], instrument: "${subject}") {
        nodes { absence subject { ... on Assessable { assessment { status } } } } } }`);

    expect(late.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', currentVersion: 1 });
    expect(again.errors).toBeUndefined();
    expect(data.commitment.assessment).toEqual({ version: 2, author: 'noor' });
    expect(data.gaps.nodes).toEqual([
      { absence: 'NOT_REPORTED', subject: { assessment: { status: 'NO_INDICATION' } } },
    ]);
  });

  // Paragraph 49 tells of a round table on the Paris Pact in 2008.
  it('what was found of a programme that newer data does not have any more', async () => {
    const subject = 'paris-pact-initiative';
    const evidence = ['ed-report-2008#49'];
    await record('eva', {
      ...{ subject, evidence, status: 'IN_PROGRESS', expectedVersion: 0 },
      rationale: 'Experts of eastern Africa met in Nairobi.',
    });
    await load(without(graph, subject));
    const { data } = await ask(`{
      programme(id: "${subject}") { id }
      assessments(first: 10, filter: { subjectRemoved: true }) { nodes {
        ${stands} subjectRemoved subjectSummary(lang: EN) subject { id } } } }`);

    expect(data.programme).toBeNull();
    expect(data.assessments.nodes).toEqual([
      expect.objectContaining({
        ...{ subjectId: subject, status: 'IN_PROGRESS', version: 1 },
        ...{ subjectRemoved: true, subject: null },
        subjectSummary: expect.stringContaining('Paris Pact') as string,
        evidence: { nodes: [{ paragraph: { id: 'ed-report-2008#49' } }] },
      }),
    ]);
  });
});

/** The record without one thing and what is linked to it. */
function without({ nodes, links, keys }: SeedGraph, id: string): SeedGraph {
  return {
    nodes: new Map([...nodes].filter(([key]) => key !== id)),
    links: new Map([...links].filter(([, { from, to }]) => from !== id && to !== id)),
    keys: new Map([...keys].filter(([, key]) => key !== id)),
  };
}
