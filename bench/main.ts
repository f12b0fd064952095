import 'reflect-metadata';
import { readGraph } from '../src/seed/load/seed.js';
import { optionsOf } from './options.js';
import { report } from './report/report.js';
import { run } from './run.js';
import { write } from './report/write.js';

const options = optionsOf(process.argv.slice(2));
const result = await run(readGraph(options.record), options, (message) => console.error(message));
if (!options.fillOnly) {
  const text = report(result);
  console.log(text);
  if (options.keep) write(text);
}
process.exit(0);
