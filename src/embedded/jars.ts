import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { downloadProgress } from './download-progress.js';
import { embeddedError } from './remedy.js';
import { run } from './run.js';

/**
 * Downloads Neo4j's jars with Maven into this folder, unless they are there. The folder appears
 * whole or not at all; of two processes that do this at the same time, one discards its copy.
 *
 * @throws StartupError if Maven is missing, has no network, or fails.
 */
export async function downloadJars(pom: string, folder: string): Promise<void> {
  if (existsSync(folder)) return;
  await mkdir(dirname(folder), { recursive: true });
  const partial = await mkdtemp(`${folder}-`);
  const progress = downloadProgress();
  try {
    // --strict-checksums: a damaged download is an error, where Maven would only warn.
    const { code, lines } = await run(
      'mvn',
      [
        '--batch-mode',
        '--strict-checksums',
        `--file=${pom}`,
        // In full: its short name would take a search of the repository, which fails obscurely.
        'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies',
        '-DincludeScope=runtime',
        `-DoutputDirectory=${partial}`,
      ],
      progress.read,
    );
    if (code !== 0) throw failed(code, lines);
    await moveInto(partial, folder);
    progress.done();
  } finally {
    progress.stop();
    await rm(partial, { recursive: true, force: true });
  }
}

/** Renames a finished folder to its name; another process may have been first. */
export async function moveInto(partial: string, folder: string): Promise<void> {
  try {
    await rename(partial, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

function failed(code: number | null, lines: readonly string[]) {
  if (code === null) {
    return embeddedError(
      'No Maven was found (no "mvn" on PATH), and set-up downloads Neo4j with it.',
      'Install it: "apt install maven", "dnf install maven", "brew install maven".',
    );
  }
  const errors = lines.filter((line) => /^\[(ERROR|FATAL)\]/.test(line)).slice(0, 2);
  const told = (errors.length > 0 ? errors : lines.slice(-2)).join('\n');
  if (/could not transfer|unknown host|connect|offline|timed out/i.test(told)) {
    return embeddedError(
      `Neo4j could not be downloaded: Maven did not reach its repository.\n${told}`,
      'The first start needs the network; later ones do not. Behind a proxy or with a mirror, ' +
        'name it in ~/.m2/settings.xml. Then start again.',
    );
  }
  return embeddedError(
    `Neo4j could not be downloaded: Maven failed with exit code ${code}.\n${told}`,
    `Put that right and start again; "${join('.mandate-graph', 'neo4j-*')}" can be deleted at will.`,
  );
}
