import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../src/paths.js';

/** Where and when something was measured; no name of the machine. */
export interface Machine {
  readonly at: Date;
  /** Processes that ran or waited to, on average over the last minute. */
  readonly load: number;
  readonly cores: number;
  readonly memoryGb: number;
  readonly versions: Readonly<Record<string, string>>;
}

export function machineNow(): Machine {
  return {
    at: new Date(),
    load: loadavg()[0] ?? NaN,
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    versions: {
      'mandate-graph': commit(),
      node: process.version.slice(1),
      '@neo4j/graphql': versionOf(import.meta.filename, '@neo4j/graphql'),
      graphql: versionOf(import.meta.filename, 'graphql'),
      "the project's graphql": versionOf(join(projectRoot, 'package.json'), 'graphql'),
      'neo4j-driver': versionOf(join(projectRoot, 'package.json'), 'neo4j-driver'),
    },
  };
}

/** The version of a package as the files of another one see it. */
function versionOf(from: string, name: string): string {
  const require = createRequire(from);
  for (const folder of require.resolve.paths(name) ?? []) {
    try {
      return (require(join(folder, name, 'package.json')) as { version: string }).version;
    } catch {
      continue;
    }
  }
  return 'unknown';
}

function commit(): string {
  try {
    const args = ['rev-parse', '--short', 'HEAD'];
    return execFileSync('git', args, { cwd: projectRoot, encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}
