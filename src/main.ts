import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { assessmentCommands } from './assessment/file/commands.js';
import { type AccessRole, accessRoles } from './auth/access-role.type.js';
import { issueToken } from './auth/issue.js';
import { runCheck } from './check/run.js';
import { readConfig } from './config.js';
import { connect } from './db/connect.js';
import { migrate } from './db/migrate.js';
import { StartupError } from './errors.js';
import { exportCommand } from './export/command.js';
import { createSchema } from './schema.js';
import { loadShown, readGraph } from './seed/load/seed.js';
import { describeLoad } from './seed/load/show.js';
import { describe } from './seed/problem.js';
import { seedJsonSchemas } from './seed/json-schema.js';
import { readSeed } from './seed/read-graph.js';
import { serve } from './serve.js';

const program = new Command('mandate-graph').description(
  'From what States promised on drugs to what was done about it, each hop with its paragraph.',
);

program
  .command('serve')
  .description('start the database, migrate and seed it, and answer GraphQL')
  .option('--seed <folder>', "the seed folder; the project's own unless told")
  .action(async ({ seed }: { seed?: string }) => {
    await serve(readConfig(), { tell: console.log, seed });
    process.exit(0);
  });

program
  .command('seed')
  .description('load the seed files into the database')
  .option('--seed <folder>', "the seed folder; the project's own unless told")
  .action(async ({ seed }: { seed?: string }) => {
    const config = readConfig();
    const graph = readGraph(seed);
    const { db, close } = await connect(config, { role: 'command' });
    try {
      await migrate(db);
      console.log(describeLoad(await loadShown(db, graph)));
    } finally {
      await close();
    }
  });

program
  .command('validate')
  .description('read the seed files and print what is wrong with them, or a summary')
  .option('--seed <folder>', 'the seed folder', 'seed')
  .action(({ seed: folder }: { seed: string }) => {
    const { graph, untraced, problems } = readSeed(folder);
    for (const problem of problems) console.error(describe(problem));
    for (const node of untraced) {
      console.error(`${node.at.file}:${node.at.line}  note: no paragraph names ${node.id}`);
    }
    console.log(
      `${graph.nodes.size} nodes, ${graph.links.size} links, ${problems.length} problems`,
    );
    if (problems.length > 0) process.exitCode = 1;
  });

program
  .command('check')
  .description('hold the seed files against what the documents name, count and cite')
  .option('--seed <folder>', "the seed folder; the project's own unless told")
  .option('--texts <folder>', 'the folder of official texts; the one beside the checkout, if any')
  .option('--write', 'make the inventories again, and drop what is mended from the open findings')
  .action(({ seed, texts, write }: { seed?: string; texts?: string; write?: boolean }) => {
    process.exitCode = runCheck({ seed, officialTexts: texts, write }, console.log);
  });

assessmentCommands(program, console.log);
exportCommand(program, createSchema);

program
  .command('token')
  .description('make a bearer token, signed with MANDATE_GRAPH_AUTH_SECRET')
  .addOption(
    new Option('--role <role>', 'what its bearer may do')
      .choices(accessRoles.map((role) => role.toLowerCase()))
      .default('evaluator'),
  )
  .requiredOption('--subject <name>', 'whom it is for: the author of what is recorded with it')
  .option('--expires <time>', 'how long it is good, at most 30d', '1h')
  .action(async (asked: { role: string; subject: string; expires: string }) => {
    const role = asked.role.toUpperCase() as AccessRole;
    console.log(await issueToken(readConfig().auth, { ...asked, role }));
  });

program
  .command('schema')
  .description('write the JSON Schemas that editors check the seed files with')
  .option('--seed <folder>', 'the seed folder', 'seed')
  .action(({ seed: folder }: { seed: string }) => {
    mkdirSync(join(folder, 'schema'), { recursive: true });
    for (const [name, schema] of Object.entries(seedJsonSchemas())) {
      writeFileSync(join(folder, 'schema', name), `${JSON.stringify(schema, null, 2)}\n`);
    }
  });

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof StartupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
