import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Connection } from '../../src/db/connect.js';
import { migrate } from '../../src/db/migrate.js';
import { ownDatabase, throwAwayFolder } from '../support/db.js';

let connection: Connection;

beforeAll(async () => {
  connection = await ownDatabase();
});
afterAll(() => connection.close());

/** Migrations of a test in an empty database; a constraint outlives it, so each has names of its own. */
async function folderWith(files: Record<string, string>): Promise<string> {
  const folder = await throwAwayFolder();
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  await connection.driver.executeQuery(
    'MATCH (node) DETACH DELETE node',
    {},
    { database: 'neo4j' },
  );
  return folder;
}

const two = {
  'V001__Create_ones.cypher':
    '// Ones; with a comment\nMERGE (:One {text: "a;b"});\n\nMERGE (:One {n: 2});\n',
  'V002__Create_twos.cypher': 'MERGE (:Two)',
};

const sources = (migrations: { source: string }[]) => migrations.map(({ source }) => source);

describe('migrate', () => {
  it("applies the project's own migrations, and nothing the second time", async () => {
    const applied = await migrate(connection.db);
    expect(sources(applied)[0]).toMatch(/^V001__/);
    expect(await migrate(connection.db)).toEqual([]);

    const labels = await connection.db.read(
      {
        name: 'constraints',
        text: 'SHOW CONSTRAINTS YIELD name WHERE name = "node_id" RETURN name',
      },
      {},
      z.object({ name: z.string() }),
    );
    expect(labels).toEqual([{ name: 'node_id' }]);
  });

  it('records them as neo4j-migrations does', async () => {
    const folder = await folderWith(two);
    await migrate(connection.db, { folder });
    const rows = await connection.db.read(
      {
        name: 'chain',
        text: `MATCH (before:__Neo4jMigration)-[to:MIGRATED_TO]->(m:__Neo4jMigration)
          RETURN before.version AS before, m.version AS version, m.description AS description,
            m.type AS type, m.source AS source, m.checksum AS checksum, to.by AS by
          ORDER BY version`,
      },
      {},
      z.record(z.string(), z.unknown()),
    );
    expect(rows).toEqual([
      {
        before: 'BASELINE',
        version: '001',
        description: 'Create ones',
        type: 'CYPHER',
        source: 'V001__Create_ones.cypher',
        checksum: expect.stringMatching(/^\d+$/),
        by: 'mandate-graph',
      },
      expect.objectContaining({ before: '001', version: '002', description: 'Create twos' }),
    ]);
  });

  it('goes on after the last one applied', async () => {
    const folder = await folderWith(two);
    await migrate(connection.db, { folder });
    await writeFile(join(folder, 'V010__Third.cypher'), 'MERGE (:Three);');
    expect(sources(await migrate(connection.db, { folder }))).toEqual(['V010__Third.cypher']);
  });

  it('lets two programs migrate at the same time', async () => {
    const folder = await folderWith(two);
    await Promise.all([migrate(connection.db, { folder }), migrate(connection.db, { folder })]);
    const [row] = await connection.db.read(
      { name: 'count', text: 'MATCH (m:__Neo4jMigration) RETURN count(m) AS n' },
      {},
      z.object({ n: z.number() }),
    );
    expect(row).toEqual({ n: 3 });
    expect(await migrate(connection.db, { folder })).toEqual([]);
  });

  it('takes a change of blank lines between statements, as neo4j-migrations does', async () => {
    const folder = await folderWith(two);
    await migrate(connection.db, { folder });
    const file = join(folder, 'V001__Create_ones.cypher');
    await writeFile(file, `${(await readFile(file, 'utf8')).replace('\n\n', '\n\n\n')}\n`);
    expect(await migrate(connection.db, { folder })).toEqual([]);
  });

  it('names an applied migration that was edited', async () => {
    const folder = await folderWith(two);
    await migrate(connection.db, { folder });
    await writeFile(join(folder, 'V002__Create_twos.cypher'), 'MERGE (:Other)');
    await expect(migrate(connection.db, { folder })).rejects.toThrow(
      /V002__Create_twos\.cypher was edited .*\n.*new migration/,
    );
  });

  it('names an applied migration that is missing', async () => {
    const folder = await folderWith(two);
    await migrate(connection.db, { folder });
    await rm(join(folder, 'V001__Create_ones.cypher'));
    await expect(migrate(connection.db, { folder })).rejects.toThrow(
      /V001__Create_ones\.cypher .* is missing/,
    );
  });

  it('names a migration whose number comes too late', async () => {
    const folder = await folderWith({ 'V005__Five.cypher': 'MERGE (:Five)' });
    await migrate(connection.db, { folder });
    await writeFile(join(folder, 'V004__Four.cypher'), 'MERGE (:Four)');
    await expect(migrate(connection.db, { folder })).rejects.toThrow(
      /V004__Four\.cypher comes too late: V005__Five/,
    );
  });

  it('names the statement that fails, and runs the whole file again once it is put right', async () => {
    const folder = await folderWith({ 'V001__Broken.cypher': 'MERGE (:One);\nMARGE (:Two);\n' });
    await expect(migrate(connection.db, { folder })).rejects.toThrow(
      /V001__Broken\.cypher failed at statement 2:\n.*MARGE/s,
    );
    await writeFile(join(folder, 'V001__Broken.cypher'), 'MERGE (:One);\nMERGE (:Two);\n');
    await rename(join(folder, 'V001__Broken.cypher'), join(folder, 'V001__Mended.cypher'));
    expect(sources(await migrate(connection.db, { folder }))).toEqual(['V001__Mended.cypher']);
  });
});
