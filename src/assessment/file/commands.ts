import type { Command } from 'commander';
import { readFileSync } from 'node:fs';
import { readConfig } from '../../config.js';
import { connect } from '../../db/connect.js';
import type { Db } from '../../db/db.js';
import { migrate } from '../../db/migrate.js';
import { unusable, writeWhole } from '../../shared/whole-file.js';
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
    .action((file?: string) => withDb((db) => writeWhole(file, exportedLines(db))));

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

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw unusable(file, 'read', error);
  }
}
