import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { embeddedError } from './remedy.js';
import { run } from './run.js';

const oldestJava = 17;
const install =
  'Install a JDK 17 or 21: "apt install openjdk-17-jdk-headless", "dnf install ' +
  'java-21-openjdk-devel", "brew install openjdk@21".';

/**
 * The path of a program of the Java installation: JAVA_HOME's if that is set, else PATH's.
 *
 * @throws StartupError if JAVA_HOME is set to a folder without it.
 */
export function javaProgram(name: 'java' | 'javac'): string {
  const home = process.env.JAVA_HOME;
  if (!home) return name;
  const path = join(home, 'bin', name);
  if (existsSync(path)) return path;
  throw embeddedError(
    `JAVA_HOME is "${home}", which has no bin/${name}.`,
    `Set it to a JDK 17 or newer, or unset it to use the one on PATH. ${install}`,
  );
}

/**
 * Checks that a Java development kit, 17 or newer, is there. Asked at set-up only, since it costs
 * a start of the JVM; later starts need no compiler.
 *
 * @throws StartupError saying which it is: no Java, too old a Java, or one without a compiler.
 */
export async function requireJdk(): Promise<void> {
  const { code, lines } = await run(javaProgram('java'), ['--list-modules']);
  if (code === null) throw noJava();
  const base = lines.find((line) => line.startsWith('java.base'));
  if (!base || majorOf(base) < oldestJava) throw oldJava(base);
  if (!lines.some((line) => line.startsWith('jdk.compiler'))) {
    throw embeddedError(
      `Java is installed without its compiler (a JRE${base.replace('java.base@', ' ')}), and the ` +
        'embedded Neo4j needs a JDK for its set-up.',
      install,
    );
  }
}

export function noJava() {
  return embeddedError('No Java was found (no "java" on PATH), and Neo4j runs on it.', install);
}

/** @param module `java.base@11.0.2`; undefined from a Java so old (8) that it has no modules. */
export function oldJava(module?: string) {
  const version = module?.split('@')[1] ?? '8 or older';
  return embeddedError(
    `Java ${version} is too old: the embedded Neo4j needs a JDK ${oldestJava} or newer.`,
    install,
  );
}

/** 17 from `java.base@17.0.15`; a build without its version in the name counts as new enough. */
function majorOf(module: string): number {
  const [, version] = module.split('@');
  return version ? Number.parseInt(version, 10) : oldestJava;
}
