import { randomBytes } from 'node:crypto';
import { link, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartupError } from '../errors.js';
import { readIfThere } from './private-file.js';

/**
 * The password of this data folder's database: generated once, in a file that only its owner can
 * read. Two processes that ask for the first time at once get the same one.
 *
 * @throws StartupError if the database is there but its secret is gone.
 */
export async function secretOf(dataDir: string): Promise<string> {
  const path = join(dataDir, 'secret');
  const known = readIfThere(path)?.trim();
  if (known) return known;
  if (readIfThere(join(dataDir, 'graph', 'password-is-set')) !== undefined) {
    throw new StartupError(
      `The database in ${dataDir} has a password, but its file "secret" is gone.\n` +
        `Put that file back; or delete ${join(dataDir, 'graph')}, which the next start makes anew ` +
        'from the seed.',
    );
  }
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const partial = `${path}.${process.pid}`;
  await writeFile(partial, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  // A link fails where a rename would replace: the first of two wins.
  await link(partial, path).catch(() => {});
  await rm(partial);
  return readIfThere(path)!.trim();
}
