import type { Command } from 'commander';
import { createWriteStream, readFileSync, renameSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readConfig } from '../../config.js';
import { connect } from '../../db/connect.js';
import type { Db } from '../../db/db.js';
import { migrate } from '../../db/migrate.js';
import { StartupError } from '../../errors.js';
import { exportedLines } from './export.js';
import { describeImport, importLines } from './import.js';

/** Assessments are in the database only: these take them out of one and into another. */
export function assessmentCommands(program: Command, tell: (message: string) => void): void {
  const assessments = program
    .command('assessments')
    .description('write assessments to a file, or read them from one');

  assessments
    .command('export')
    .description('write every assessment as a line of JSON')
    .argument('[file]', 'standard output unless told')
    .action((file?: string) => withDb((db) => writeTo(file, exportedLines(db))));

  assessments
    .command('import')
    .description('add the assessments of a file that are not there yet; all or none')
    .argument('<file>', 'lines of JSON, as exported')
    .action((file: string) =>
      withDb(async (db) => tell(describeImport(await importLines(db, textOf(file), file)))),
    );
}

async function withDb(work: (db: Db) => Promise<void>): Promise<void> {
  const { db, close } = await connect(readConfig(), { role: 'command' });
  try {
    await migrate(db);
    await work(db);
  } finally {
    await close();
  }
}

/** A file is there whole or not at all, and so is the one before it. */
async function writeTo(file: string | undefined, lines: AsyncIterable<string>): Promise<void> {
  if (file === undefined) return pipeline(Readable.from(lines), process.stdout, { end: false });
  const part = `${file}.part`;
  try {
    await pipeline(Readable.from(lines), createWriteStream(part));
    renameSync(part, file);
  } catch (error) {
    throw unusable(file, 'written', error);
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw unusable(file, 'read', error);
  }
}

function unusable(file: string, done: string, error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (!/^E[A-Z]+$/.test(code ?? '')) return error;
  return new StartupError(`${file} cannot be ${done}: ${message}`, { cause: error });
}
