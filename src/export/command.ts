import type { Command } from 'commander';
import { extname } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { readConfig } from '../config.js';
import { connect } from '../db/connect.js';
import { migrate } from '../db/migrate.js';
import { ApiError, StartupError } from '../errors.js';
import { Gate } from '../gate/gate.js';
import { watchGate } from '../gate/watch.js';
import { Language } from '../shared/language.js';
import { writeWhole } from '../shared/whole-file.js';
import { exportOf } from './export.js';
import { ofOneRelease } from './one-release.js';
import { type ExportQuestion, exportQuestion } from './question.js';

interface Options {
  readonly format?: string;
  readonly filter?: string;
  readonly order?: string;
  readonly lang?: string;
  readonly links?: boolean;
}

/** The same export as over HTTP, into a file. */
export function exportCommand(program: Command, createSchema: () => Promise<GraphQLSchema>): void {
  program
    .command('export')
    .description('write a list with its links and what they rest on')
    .argument('<list>', 'the field of the list: commitments, activities ...')
    .argument('[file]', 'standard output unless told')
    .option('--format <format>', "csv or jsonld; the file's ending, or csv, unless told")
    .option('--filter <json>', 'as the list takes it, in JSON')
    .option('--order <order>', 'an order of the list')
    .option('--lang <language>', 'whose order by name: EN or ZH')
    .option('--links', 'a row a link, in a table')
    .action(async (list: string, file: string | undefined, options: Options) => {
      try {
        await writeExport(await createSchema(), asked(list, file, options), file);
      } catch (error) {
        // Written for whoever asked, as much as an error of the start is.
        throw error instanceof ApiError ? new StartupError(error.message, { cause: error }) : error;
      }
    });
}

function asked(list: string, file: string | undefined, options: Options): ExportQuestion {
  const { format, links, ...rest } = options;
  const ending = extname(file ?? '').slice(1);
  return exportQuestion(
    { list, format: format ?? (ending || 'csv'), ...rest, links: links ? 'true' : undefined },
    Language.EN,
  );
}

/** It stands at the gate like a server: so a file is of one release, and a load waits for a page of it. */
async function writeExport(
  schema: GraphQLSchema,
  question: ExportQuestion,
  file: string | undefined,
): Promise<void> {
  const config = readConfig();
  const { db, close } = await connect(config, { role: 'command' });
  try {
    await migrate(db);
    const patienceMs = config.queryTimeoutMs;
    const gate = new Gate({ patienceMs });
    const watch = await watchGate(db, gate, { patienceMs });
    try {
      if (gate.state === 'starting') {
        throw new StartupError(
          'There is no record in this database yet. Load it: npm run mandate-graph -- seed',
        );
      }
      const pass = await gate.enter();
      pass.leave();
      const held = ofOneRelease(db, gate, pass.release, new AbortController().signal);
      await writeWhole(file, await exportOf(schema, question, pass.release).open(held));
    } finally {
      await watch.stop();
    }
  } finally {
    await close();
  }
}
