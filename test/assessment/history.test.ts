import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { query } from '../../src/db/query.js';
import { loadGraph } from '../../src/seed/load/load.js';
import { execute } from '../support/execute.js';
import { recording } from '../support/recording.js';
import {
  type Assessing,
  assessing,
  evaluator,
  finding,
  graphOf,
  RECORD,
  usual,
} from './support.js';

let server: Assessing;
beforeAll(async () => {
  server = await assessing();
});
afterAll(() => server?.close());

const record = async (change: object, author?: string) =>
  server.ask(RECORD, { input: finding(change) }, { token: await evaluator(author) });

/** What is kept, as it stands in the graph: the tests hold that nothing of it ever changes. */
const kept = () =>
  server.connection.db.read(
    {
      name: 'test/kept',
      text: 'MATCH (a:Assessment) RETURN a.id AS id, properties(a) AS a ORDER BY id',
    },
    {},
    z.object({ id: z.string(), a: z.record(z.string(), z.unknown()) }),
  );

const HISTORY = `query ($id: ID!, $first: Int = 20, $after: String) {
  node(id: $id) {
    ... on Assessable {
      assessment { version status subjectRemoved supersededBy { version } }
      assessmentHistory(first: $first, after: $after) {
        totalCount
        nodes { version status author supersededBy { version } }
        pageInfo { hasNextPage hasPreviousPage endCursor }
      }
    }
  }
}`;

describe('a history', () => {
  it('keeps what was found before, and tells what stands', async () => {
    await record({});
    const before = await kept();
    await record({ status: 'COMPLETED', expectedVersion: 1 }, 'evi');
    const { data } = await server.ask(HISTORY, { id: 'text/1' });

    expect(data.node).toEqual({
      assessment: { version: 2, status: 'COMPLETED', subjectRemoved: false, supersededBy: null },
      assessmentHistory: {
        totalCount: 2,
        nodes: [
          { version: 2, status: 'COMPLETED', author: 'evi', supersededBy: null },
          { version: 1, status: 'IN_PROGRESS', author: 'eva', supersededBy: { version: 2 } },
        ],
        pageInfo: { hasNextPage: false, hasPreviousPage: false, endCursor: expect.any(String) },
      },
    });
    expect((await kept()).find(({ id }) => id === 'assessment:text/1@1')).toEqual(before[0]);
  });

  it('is read page by page, to its end', async () => {
    for (let version = 2; version < 6; version += 1) await record({ expectedVersion: version });
    const versions: number[][] = [];
    for (let after: string | null = null; ;) {
      const { data }: { data?: any } = await server.ask(HISTORY, { id: 'text/1', first: 2, after });
      const { nodes, pageInfo } = data.node.assessmentHistory;
      versions.push(nodes.map(({ version }: { version: number }) => version));
      after = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) break;
    }
    expect(versions).toEqual([
      [6, 5],
      [4, 3],
      [2, 1],
    ]);
  });

  it('is empty where nothing was recorded', async () => {
    const { data } = await server.ask(HISTORY, { id: 'text/2' });

    expect(data.node.assessment).toBeNull();
    expect(data.node.assessmentHistory).toMatchObject({ totalCount: 0, nodes: [] });
  });

  it('refuses a cursor of something else', async () => {
    const { errors } = await server.ask(HISTORY, {
      id: 'text/1',
      after: Buffer.from('["x","y"]').toString('base64url'),
    });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('of many subjects takes one round trip a field', async () => {
    const query = `{ nodes(ids: ["text/1", "text/2", "lack"]) { ... on Assessable {
      assessment { id } assessmentHistory(first: 5) { totalCount nodes { id } } } } }`;
    const { db, names } = recording(server.connection.db);
    const { errors } = await execute(db, query);

    expect(errors).toBeUndefined();
    expect(names.sort()).toEqual([
      'assessment/current',
      'assessment/history',
      'assessment/history-count',
      'node/by-ids',
    ]);
  });
});

describe('the statements', () => {
  it.each(['current', 'history', 'history-count', 'standing', 'superseding', 'record'])(
    '%s reads through indexes',
    async (name) => {
      const { driver, database } = server.connection;
      const { text } = query(`assessment/${name}`);
      const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, {}, { database });
      const plan = JSON.stringify(summary.plan);

      expect(plan).toMatch(/IndexSeek/);
      expect(plan).not.toMatch(/AllNodesScan|NodeByLabelScan/);
    },
  );
});

describe('two evaluators at once', () => {
  it('do not overwrite each other: one is told the version that came first', async () => {
    const [one, other] = await Promise.all([
      record({ subject: 'mandate:text/1', rationale: 'One.' }, 'one'),
      record({ subject: 'mandate:text/1', rationale: 'Other.' }, 'other'),
    ]);
    const [won, lost] = one.errors ? [other, one] : [one, other];

    expect(won.errors).toBeUndefined();
    expect(lost).toMatchObject({
      status: 200,
      data: { recordAssessment: null },
      errors: [{ extensions: { code: 'CONFLICT', currentVersion: 1, retryable: false } }],
    });
    expect(lost.errors?.[0]?.message).toContain('"mandate:text/1" stands at version 1, not 0');
    const { data } = await server.ask(HISTORY, { id: 'mandate:text/1' });
    expect(data.node.assessmentHistory.totalCount).toBe(1);
  });

  it('are many: exactly one of them comes first each time', async () => {
    for (let version = 0; version < 5; version += 1) {
      const all = Array.from({ length: 6 }, (_, n) =>
        record({ subject: 'lack', expectedVersion: version }, `e${n}`),
      );
      const refused = (await Promise.all(all)).filter(({ errors }) => errors);
      expect(refused.map(({ errors }) => errors?.[0]?.extensions)).toEqual(
        Array(5).fill({ code: 'CONFLICT', currentVersion: version + 1, retryable: false }),
      );
    }
    const { data } = await server.ask(HISTORY, { id: 'lack' });
    expect(data.node.assessmentHistory.totalCount).toBe(5);
    expect(data.node.assessmentHistory.nodes.map((row: any) => row.supersededBy?.version)).toEqual([
      undefined,
      5,
      4,
      3,
      2,
    ]);
  });

  it('are told the version too where the expected one is ahead', async () => {
    const { errors } = await record({ subject: 'lack', expectedVersion: 9 });

    expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', currentVersion: 5 });
  });
});

describe('a load of new data', () => {
  const SUBJECTS = `{ assessments(filter: { subjects: ["text/1"] }, first: 1) { nodes {
    version subjectId subjectSummary(lang: EN) subjectRemoved subject { id }
    evidence { nodes { paragraph { id } } } missingEvidence } } }`;
  const listed = async (filter: string) =>
    (await server.ask(`{ assessments(filter: ${filter}) { totalCount } }`)).data.assessments
      .totalCount as number;

  it('that leaves out the subject and its evidence leaves the assessments, marked', async () => {
    const before = await kept();
    const { 'text/1': _subject, 'text#1': _paragraph, ...rest } = usual;
    await loadGraph(server.connection.db, graphOf(rest));

    expect(await kept()).toEqual(before);
    const { data, errors } = await server.ask(SUBJECTS);
    expect(errors).toBeUndefined();
    expect(data.assessments.nodes).toEqual([
      {
        version: 6,
        subjectId: 'text/1',
        subjectSummary: 'Summary of text/1',
        subjectRemoved: true,
        subject: null,
        evidence: { nodes: [] },
        missingEvidence: ['text#1'],
      },
    ]);
    expect(await listed('{ subjectRemoved: true }')).toBe(6);
    expect(await listed('{ subjectRemoved: false }')).toBe(before.length - 6);
    const again = await record({ expectedVersion: 6 });
    expect(again.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('that has it again finds its history, which goes on', async () => {
    await loadGraph(server.connection.db, graphOf(usual));
    const { data } = await record({ expectedVersion: 6 });

    expect(data.recordAssessment.assessment.version).toBe(7);
    expect(await listed('{ subjectRemoved: true }')).toBe(0);
  });

  it('that renames the subject leaves its history with it, and counts on', async () => {
    const { 'text/1': _renamed, ...rest } = usual;
    const renamed = graphOf({ ...rest, 'text/one': 'Commitment' }, { 'text/1': 'text/one' });
    await loadGraph(server.connection.db, renamed);

    const { data: read } = await server.ask(HISTORY, { id: 'text/one' });
    expect(read.node.assessment).toMatchObject({ version: 7, subjectRemoved: false });
    // By the older identifier, as somebody who has noted it down.
    const { data } = await record({ expectedVersion: 7 });
    expect(data.recordAssessment.assessment).toMatchObject({
      id: 'assessment:text/one@8',
      version: 8,
    });
    const { data: after } = await server.ask(HISTORY, { id: 'text/1' });
    expect(after.node.assessmentHistory.totalCount).toBe(8);
    expect(after.node.assessmentHistory.nodes[1].supersededBy).toEqual({ version: 8 });
    for (const id of ['text/1', 'text/one']) {
      expect(await listed(`{ subjects: ["${id}"] }`)).toBe(8);
      expect(await listed(`{ subjects: ["${id}"], stands: true }`)).toBe(1);
    }
  });

  it('that makes two subjects one shows both histories, until the next supersedes both', async () => {
    await record({ subject: 'text/2' });
    const { 'text/1': _one, 'text/2': _two, ...rest } = usual;
    const keys = { 'text/1': 'text/one', 'text/2': 'text/one' };
    await loadGraph(server.connection.db, graphOf({ ...rest, 'text/one': 'Commitment' }, keys));

    expect(await listed('{ subjects: ["text/one"], stands: true }')).toBe(2);
    const { data, errors } = await record({ subject: 'text/one', expectedVersion: 8 });
    expect(errors).toBeUndefined();
    expect(data.recordAssessment.assessment.version).toBe(9);
    expect(await listed('{ subjects: ["text/2"], stands: true }')).toBe(1);
  });

  it('that makes the subject something else does not lend it the assessments', async () => {
    await loadGraph(server.connection.db, graphOf({ ...usual, lack: 'Theme' }));
    const { data, errors } = await server.ask(
      '{ assessments(filter: { subjects: ["lack"] }) { nodes { subjectRemoved subject { id } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.assessments.nodes[0]).toEqual({ subjectRemoved: true, subject: null });
    expect(await listed('{ subjects: ["lack"], subjectRemoved: true }')).toBe(5);
  });
});
