import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { moveInto } from './jars.js';
import { javaProgram, requireJdk } from './java.js';
import { embeddedError } from './remedy.js';
import { run } from './run.js';

/**
 * The folder of the compiled server, compiled once for each text of its source: Java can run a
 * source file too, but takes a second longer each time.
 *
 * @throws StartupError if the Java development kit is missing, too old or fails.
 */
export async function compileServer(source: string, lib: string, home: string): Promise<string> {
  const digest = createHash('sha256')
    .update(await readFile(source))
    .digest('hex');
  const folder = join(home, `server-${digest.slice(0, 8)}`);
  if (existsSync(folder)) return folder;
  const partial = await mkdtemp(`${folder}-`);
  try {
    const { code, lines } = await run(javaProgram('javac'), [
      ...['--release', '17', '-cp', join(lib, '*'), '-d', partial, source],
    ]);
    if (code === null) await requireJdk();
    if (code !== 0) {
      throw embeddedError(
        `The embedded Neo4j's server could not be compiled:\n${lines.slice(0, 5).join('\n')}`,
        `If the jars are damaged, delete ${home} and start again.`,
      );
    }
    await moveInto(partial, folder);
    return folder;
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}
