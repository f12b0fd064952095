import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartupError } from '../errors.js';
import { checksumOf, isExecutable, statementsOf } from './statements.js';

export interface Migration {
  /** `001` of `V001__Create_constraints.cypher`. */
  readonly version: string;
  /** `Create constraints`. */
  readonly description: string;
  /** The file's name. */
  readonly source: string;
  readonly checksum: string;
  readonly statements: readonly string[];
}

/** neo4j-migrations' naming of versioned migrations, with the extension this project uses. */
const naming = /^V(\d+(?:_\d+)*|\d+(?:\.\d+)*)__([\w ]+)\.cypher$/;

/**
 * The migrations of a folder, in the order of their versions.
 *
 * @throws StartupError for a name out of the naming, a version given twice, a file that two
 *   readers would cut differently.
 */
export function readMigrations(folder: string): Migration[] {
  const migrations = readdirSync(folder)
    .filter((file) => !file.startsWith('.'))
    .map((file) => readMigration(folder, file))
    .sort((one, other) => compareVersions(one.version, other.version));
  migrations.forEach((migration, index) => {
    const next = migrations[index + 1];
    if (next && compareVersions(migration.version, next.version) === 0) {
      throw new StartupError(
        `The migrations ${migration.source} and ${next.source} have the same version. ` +
          'Give the newer one the next number.',
      );
    }
  });
  return migrations;
}

/** Number by number: 2 before 10, 1.9 before 1.10, 1 before 1.1. */
export function compareVersions(one: string, other: string): number {
  const [left, right] = [one, other].map((version) => version.split('.').map(Number));
  for (let index = 0; index < Math.max(left!.length, right!.length); index++) {
    const difference = (left![index] ?? -1) - (right![index] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

function readMigration(folder: string, source: string): Migration {
  const [, version, description] = naming.exec(source) ?? [];
  if (!version || !description) {
    throw new StartupError(
      `The migration ${source} is not named like V001__What_it_does.cypher: a V, a number, two ` +
        'underscores, and words of letters and digits with underscores between them.',
    );
  }
  const statements = statementsIn(folder, source);
  return {
    version: version.replaceAll('_', '.'),
    description: description.replaceAll('_', ' '),
    source,
    checksum: checksumOf(statements),
    statements: statements.filter(isExecutable),
  };
}

function statementsIn(folder: string, source: string): string[] {
  try {
    return statementsOf(readFileSync(join(folder, source), 'utf8'));
  } catch (error) {
    throw new StartupError(`The migration ${source} cannot be read: ${(error as Error).message}`);
  }
}
