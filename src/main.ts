import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { describe } from './seed/problem.js';
import { seedJsonSchemas } from './seed/json-schema.js';
import { readSeed } from './seed/read-graph.js';

const program = new Command('mandate-graph').description(
  'From what States promised on drugs to what was done about it, each hop with its paragraph.',
);

program
  .command('validate')
  .description('read the seed files and print what is wrong with them, or a summary')
  .option('--seed <folder>', 'the seed folder', 'seed')
  .action(({ seed }: { seed: string }) => {
    const { graph, untraced, problems } = readSeed(seed);
    for (const problem of problems) console.error(describe(problem));
    for (const node of untraced) {
      console.error(`${node.at.file}:${node.at.line}  note: no paragraph names ${node.id}`);
    }
    console.log(`${graph.nodes.size} nodes, ${graph.links.size} links, ${problems.length} problems`);
    if (problems.length > 0) process.exitCode = 1;
  });

program
  .command('schema')
  .description('write the JSON Schemas that editors check the seed files with')
  .option('--seed <folder>', 'the seed folder', 'seed')
  .action(({ seed }: { seed: string }) => {
    mkdirSync(join(seed, 'schema'), { recursive: true });
    for (const [name, schema] of Object.entries(seedJsonSchemas())) {
      writeFileSync(join(seed, 'schema', name), `${JSON.stringify(schema, null, 2)}\n`);
    }
  });

await program.parseAsync();
