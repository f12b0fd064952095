import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectRoot } from '../paths.js';
import { downloadJars } from './jars.js';
import { requireJdk } from './java.js';
import { compileServer } from './server-class.js';

/** The one in pom.xml. */
export const neo4jVersion = '5.26.28';

/** Shared by every database of this copy of the project: 118 MB that hold no data. */
const defaultHome = join(projectRoot, '.mandate-graph', `neo4j-${neo4jVersion}`);

const java = fileURLToPath(new URL('java', import.meta.url));

/**
 * Makes the embedded Neo4j ready to start, and says with which class path. The first time it
 * downloads and compiles, which it shows; afterwards it looks at two folders.
 *
 * @throws StartupError if Java, its compiler, Maven or the network is missing.
 */
export async function setUp(home = defaultHome): Promise<string> {
  const lib = join(home, 'lib');
  // Asked before the download, so that no one waits for it in vain.
  if (!existsSync(lib)) await requireJdk();
  await downloadJars(join(java, 'pom.xml'), lib);
  const server = await compileServer(join(java, 'Neo4jServer.java'), lib, home);
  return [join(lib, '*'), server].join(process.platform === 'win32' ? ';' : ':');
}
