import { parse } from 'csv-parse/sync';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrate } from '../../src/db/migrate.js';
import { loadGraph } from '../../src/seed/load/load.js';
import { readSeed } from '../../src/seed/read-graph.js';
import { program, smallSeed } from '../http/program.js';
import { ownDatabase, throwAwayFolder } from '../support/db.js';

let database: Awaited<ReturnType<typeof ownDatabase>>;
beforeAll(async () => {
  database = await ownDatabase();
  await migrate(database.db);
});
afterAll(() => database.close());

async function run(...args: string[]) {
  const started = program(['export', ...args], { MANDATE_GRAPH_DATA_DIR: database.dataDir });
  return { code: await started.exit, said: started.said() };
}

it('the command writes a whole file or none, and says what is wrong', async () => {
  const folder = await throwAwayFolder();
  const out = join(folder, 'out.csv');
  writeFileSync(out, 'before');

  expect(await run('paragraphs', out)).toMatchObject({
    code: 1,
    said: expect.stringContaining('There is no record in this database yet.') as string,
  });
  await loadGraph(database.db, readSeed(smallSeed(join(folder, 'seed'), 'word', 150)).graph);
  expect(await run('paragraphs', out, '--order', 'LOUDEST')).toMatchObject({
    code: 1,
    said: expect.stringContaining('"LOUDEST" does not exist') as string,
  });
  expect(readFileSync(out, 'utf8')).toBe('before');

  expect(await run('paragraphs', out)).toEqual({ code: 0, said: '' });
  const rows = parse<Record<string, string>>(readFileSync(out), { bom: true, columns: true });
  expect(rows.map(({ locator }) => locator)).toEqual(
    Array.from({ length: 150 }, (_, n) => String(n + 1)),
  );
  expect(rows[0]).toMatchObject({ summary_en: 'word', summary_zh: '一' });
  expect(existsSync(`${out}.part`)).toBe(false);

  const filter = JSON.stringify({ ids: ['report#2'] });
  const { code, said } = await run('paragraphs', '--format', 'jsonld', '--filter', filter);
  expect(code).toBe(0);
  expect(JSON.parse(said)).toMatchObject({
    '@graph': expect.arrayContaining([expect.objectContaining({ id: 'report#2' })]) as unknown[],
  });
});
