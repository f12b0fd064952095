import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text as consumed } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportedLines } from '../../src/assessment/file/export.js';
import { describeImport, importLines } from '../../src/assessment/file/import.js';
import type { Db } from '../../src/db/db.js';
import { loadGraph } from '../../src/seed/load/load.js';
import { program } from '../http/program.js';
import { throwAwayFolder } from '../support/db.js';
import { execute } from '../support/execute.js';
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
let db: Db;
let file: string;
beforeAll(async () => {
  server = await assessing();
  db = server.connection.db;
  const changes = [
    {},
    { expectedVersion: 1, status: 'COMPLETED', rationale: '"Done", 说：完成。\nSecond line; {}' },
    { subject: 'text/2', evidence: ['text#2', 'text#1'] },
    { subject: 'lack', status: 'NO_INDICATION', evidence: [] },
  ];
  for (const change of changes) {
    const token = await evaluator();
    const { errors } = await server.ask(RECORD, { input: finding(change) }, { token });
    expect(errors).toBeUndefined();
  }
  const { 'text/2': _removed, ...rest } = usual;
  await loadGraph(db, graphOf(rest));
  file = await written();
  await emptied();
});
afterAll(() => server?.close());

/** Leaves of the database what the migrations made. */
const emptied = () =>
  db.write({ name: 'test/empty' }, (transaction) =>
    transaction.run({
      name: 'test/empty',
      text: 'MATCH (n:Node|Key|Assessment|Release) DETACH DELETE n',
    }),
  );

/** Pages shorter than the whole, so that there is more than one. */
const written = () => consumed(Readable.from(exportedLines(db, 2)));
const lines = () =>
  file
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const textOf = (changed: unknown[]) => changed.map((line) => JSON.stringify(line)).join('\n');
const total = async () =>
  ((await execute(db, '{ assessments { totalCount } }')).data as any).assessments
    .totalCount as number;

describe('a file of assessments', () => {
  it('has a line for each, as it was recorded', () => {
    expect(lines().map(({ id }) => id)).toEqual([
      'assessment:text/1@1',
      'assessment:text/1@2',
      'assessment:text/2@1',
      'assessment:lack@1',
    ]);
    expect(lines()[1]).toMatchObject({
      subjectSummary: { en: 'Summary of text/1', zh: 'text/1的摘要' },
      rationale: '"Done", 说：完成。\nSecond line; {}',
      author: 'eva',
      role: 'EVALUATOR',
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      supersedes: ['assessment:text/1@1'],
    });
  });

  it('that has one fault is refused whole, and every fault is told with its line', async () => {
    const [one, two, three, four] = lines();
    const broken = [
      { ...one, status: 'DONE' },
      { ...two, version: 3 },
      { ...three, evidence: 'text#1', more: 1 },
      one,
      { ...four, date: '2021-02-30', recordedAt: 'yesterday' },
    ];
    const text = `${textOf(broken)}\n{"id":\n\n${textOf([one])}`;
    const message = await importLines(db, text, 'some.jsonl').then(
      () => expect.fail('It was imported.'),
      (error: Error) => error.message,
    );

    expect(message.split('\n')[0]).toBe('some.jsonl cannot be imported; nothing was written.');
    for (const told of [
      'line 1: status: ',
      'line 2: id: is assessment:text/1@2, but subject and version make it assessment:text/1@3',
      'line 3: evidence: ',
      'line 3: : Unrecognized key: "more"',
      'line 5: date: ',
      'line 5: recordedAt: ',
      'line 6: is no JSON: {"id":',
      'line 8: id: assessment:text/1@1 stands in line 4 already',
    ]) {
      expect(message).toContain(told);
    }
    expect(await total()).toBe(0);
  });

  it('that supersedes what nobody has is refused', async () => {
    const text = textOf([lines()[1]]);
    await expect(importLines(db, text, 'x')).rejects.toThrow(
      'assessment:text/1@2 supersedes assessment:text/1@1, which is neither in the file nor there',
    );
    expect(await total()).toBe(0);
  });

  it('goes into an empty database, where it says the same again', async () => {
    const report = await importLines(db, file, 'x');

    expect(report).toEqual({ read: 4, added: 4, withoutSubject: 4 });
    expect(await written()).toBe(file);
    const query = `{ assessments(order: OLDEST) { nodes { id subjectRemoved missingEvidence supersededBy { id } } } }`;
    const { data, errors } = await execute(db, query);
    expect(errors).toBeUndefined();
    expect((data as any).assessments.nodes[0]).toEqual({
      id: 'assessment:text/1@1',
      subjectRemoved: true,
      missingEvidence: ['text#1'],
      supersededBy: { id: 'assessment:text/1@2' },
    });
  });

  it('changes nothing a second time, and says so', async () => {
    const report = await importLines(db, file, 'x');

    expect(report.added).toBe(0);
    expect(describeImport(report)).toBe(
      'Nothing changed: of 4 assessments all are there already. 4 are of subjects that the record does not have.',
    );
    expect(await written()).toBe(file);
  });

  it('finds its subjects when the record is loaded, and goes on where it was', async () => {
    await loadGraph(db, graphOf(usual));

    expect(await importLines(db, file, 'x')).toMatchObject({ withoutSubject: 0 });
    const query = '{ node(id: "text/1") { ... on Assessable { assessment { version } } } }';
    expect((await execute(db, query)).data).toEqual({
      node: { assessment: { version: 2 } },
    });
  });

  it('that says something else of what is there is refused, with all that is new in it', async () => {
    const [one, ...rest] = lines();
    const another = { ...one, id: 'assessment:text/1@3', version: 3, supersedes: [] };
    const changed = textOf([{ ...one, rationale: 'Otherwise.' }, ...rest, another]);

    await expect(importLines(db, changed, 'x')).rejects.toThrow(
      'assessment:text/1@1 is there already and says something else',
    );
    expect(await written()).toBe(file);
  });

  it('adds what is new beside what is there', async () => {
    const added = {
      ...lines()[1],
      ...{ id: 'assessment:text/1@3', version: 3, recordedAt: '2099-01-01T00:00:00.000Z' },
      supersedes: ['assessment:text/1@2'],
    };
    const report = await importLines(db, `${file}${JSON.stringify(added)}\n`, 'x');

    expect(describeImport(report)).toBe('Imported 1 assessments; 4 were there already.');
    expect(await written()).toBe(`${file}${JSON.stringify(added)}\n`);
  });
});

describe('the program', () => {
  it('imports a file, writes it out again, and refuses a broken one', async () => {
    const folder = await throwAwayFolder();
    // They find the database that runs, as they do beside a server.
    const env = { MANDATE_GRAPH_DATA_DIR: server.connection.dataDir };
    await emptied();
    const [given, broken, out] = ['given', 'broken', 'out'].map((name) => join(folder, name));
    writeFileSync(given!, file);
    writeFileSync(broken!, '{}');
    const run = async (...args: string[]) => {
      const started = program(['assessments', ...args], env);
      return { code: await started.exit, said: started.said() };
    };

    expect(await run('import', given!)).toMatchObject({
      code: 0,
      said: expect.stringContaining('Imported 4 assessments') as string,
    });
    expect(await run('export', out!)).toMatchObject({ code: 0 });
    expect(readFileSync(out!, 'utf8')).toBe(file);
    expect(existsSync(`${out}.part`)).toBe(false);
    const refused = await run('import', broken!);
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.said).toContain('cannot be imported; nothing was written.');
    const missing = await run('import', join(folder, 'no-such-file'));
    expect(missing).toMatchObject({ code: 1 });
    expect(missing.said).toContain('cannot be read: ENOENT');
  });
});
