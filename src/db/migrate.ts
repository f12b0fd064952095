import { join } from 'node:path';
import { z } from 'zod';
import { StartupError } from '../errors.js';
import { projectRoot } from '../paths.js';
import { int, type Db } from './db.js';
import { compareVersions, readMigrations, type Migration } from './migration-files.js';
import type { Query } from './query.js';

export interface MigrateOptions {
  /** The project's own unless told. */
  readonly folder?: string;
  /** Told of each migration before it is applied. */
  readonly tell?: (migration: Migration) => void;
}

/**
 * Brings the database up to date: applies each migration of the folder that it does not have yet,
 * in order, and records it as the tool neo4j-migrations does, which can take over at any time.
 *
 * A statement is a transaction of its own, since Neo4j mixes no schema and data in one; the record
 * follows the last. A migration that broke off halfway is therefore run again from its beginning:
 * its statements must be safe to repeat (IF NOT EXISTS, MERGE).
 *
 * @returns the migrations applied now, none if the database was up to date.
 * @throws StartupError if an applied migration was edited or is missing, if one comes too late for
 *   its number, or if a statement fails.
 */
export async function migrate(db: Db, options: MigrateOptions = {}): Promise<Migration[]> {
  const { folder = join(projectRoot, 'cypher', 'migrations'), tell = () => {} } = options;
  const pending = pendingOf(readMigrations(folder), await appliedTo(db));
  if (pending.length === 0) return [];
  await db.write({ name: 'migrate/prepare' }, (transaction) => transaction.run(oneOfEachVersion));
  for (const migration of pending) {
    tell(migration);
    const start = Date.now();
    await apply(db, migration);
    await record(db, migration, Date.now() - start);
  }
  await db.write({ name: 'migrate/await-indexes' }, (transaction) => transaction.run(awaitIndexes));
  return pending;
}

const applied = z.object({ version: z.string(), source: z.string(), checksum: z.string() });
type Applied = z.infer<typeof applied>;

const chain: Query = {
  name: 'migrate/chain',
  text: `
    MATCH path = (:__Neo4jMigration {version: 'BASELINE'})-[:MIGRATED_TO*1..1000]->
      (migration:__Neo4jMigration)
    RETURN
      migration.version AS version,
      migration.source AS source,
      migration.checksum AS checksum
    ORDER BY length(path)`,
};

/** Two programs that migrate one database at the same time cannot record a migration twice. */
const oneOfEachVersion: Query = {
  name: 'migrate/one-of-each-version',
  text: `
    CREATE CONSTRAINT mandate_graph_migration_version IF NOT EXISTS
    FOR (migration:__Neo4jMigration)
    REQUIRE migration.version IS UNIQUE`,
};

/** An index is built in the background; until then the statements that need it fail or scan. */
const awaitIndexes: Query = {
  name: 'migrate/await-indexes',
  text: 'CALL db.awaitIndexes(300)',
};

/** The last of the chain is locked first, so that a chain never forks. */
const append: Query = {
  name: 'migrate/append',
  text: `
    MERGE (baseline:__Neo4jMigration {version: 'BASELINE'})
    WITH baseline
    MATCH (baseline)-[:MIGRATED_TO*0..1000]->(last:__Neo4jMigration)
    WHERE NOT (last)-[:MIGRATED_TO]->()
    MERGE (migration:__Neo4jMigration {version: $version})
    ON CREATE SET
      migration.description = $description,
      migration.type = 'CYPHER',
      migration.source = $source,
      migration.checksum = $checksum
    WITH last, migration
    WHERE last <> migration
    CREATE (last)-[:MIGRATED_TO {
      at: datetime({timezone: 'UTC'}),
      in: duration({milliseconds: $milliseconds}),
      by: 'mandate-graph',
      connectedAs: ''
    }]->(migration)`,
};

function appliedTo(db: Db): Promise<Applied[]> {
  return db.read(chain, {}, applied);
}

function pendingOf(migrations: readonly Migration[], done: readonly Applied[]): Migration[] {
  for (const { version, source, checksum } of done) {
    const file = migrations.find((migration) => compareVersions(migration.version, version) === 0);
    if (!file) {
      throw new StartupError(
        `The migration ${source} was applied to this database, but its file is missing from ` +
          'cypher/migrations.\nRestore it from version control; or, if this database is of a newer ' +
          'version of the project, use that version.',
      );
    }
    if (file.checksum !== checksum) {
      throw new StartupError(
        `The migration ${file.source} was edited after it had been applied to this database ` +
          `(checksum ${file.checksum}, applied as ${checksum}).\nRestore its text from version ` +
          'control, and put the change into a new migration with the next number.',
      );
    }
  }
  const last = done.at(-1);
  const pending = migrations.filter(
    ({ version }) => !done.some((row) => compareVersions(row.version, version) === 0),
  );
  for (const { version, source } of pending) {
    if (last && compareVersions(version, last.version) < 0) {
      throw new StartupError(
        `The migration ${source} comes too late: ${last.source} has been applied to this database ` +
          'already.\nRename it to the next number after the newest one.',
      );
    }
  }
  return pending;
}

async function apply(db: Db, { source, statements }: Migration): Promise<void> {
  for (const [index, text] of statements.entries()) {
    try {
      await db.write({ name: `migrations/${source}` }, (transaction) =>
        transaction.run({ name: `migrations/${source}`, text }),
      );
    } catch (error) {
      throw new StartupError(
        `The migration ${source} failed at statement ${index + 1}:\n${(error as Error).message}`,
        { cause: error },
      );
    }
  }
}

async function record(db: Db, migration: Migration, milliseconds: number): Promise<void> {
  const { version, description, source, checksum } = migration;
  await db.write({ name: append.name }, (transaction) =>
    transaction.run(append, {
      ...{ version, description, source, checksum },
      milliseconds: int(milliseconds),
    }),
  );
}
