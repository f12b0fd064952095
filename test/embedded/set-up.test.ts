import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, realpath, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { setUp } from '../../src/embedded/set-up.js';
import { throwAwayFolder } from '../support/db.js';

afterEach(() => vi.unstubAllEnvs());

/** The message of a first start with these programs on PATH and no others. */
async function refusal(programs: Record<string, string>): Promise<string> {
  const bin = await throwAwayFolder();
  for (const [name, target] of Object.entries(programs)) await symlink(target, join(bin, name));
  vi.stubEnv('PATH', bin);
  vi.stubEnv('JAVA_HOME', undefined);
  const home = join(await throwAwayFolder(), 'neo4j');
  const message = await setUp(home).then(
    () => 'It was set up.',
    (error: Error) => error.message,
  );
  expect(existsSync(join(home, 'lib'))).toBe(false);
  return message;
}

async function pathOf(program: string): Promise<string> {
  return realpath(execFileSync('which', [program], { encoding: 'utf8' }).trim());
}

/** A program that stands in for one that this machine does not have. */
async function script(text: string): Promise<string> {
  const file = join(await throwAwayFolder(), 'program');
  await writeFile(file, `#!/bin/sh\n${text}\n`);
  await chmod(file, 0o755);
  return file;
}

const otherWay = /set NEO4J_URI/;

describe('a first start', () => {
  it('without Java says so, how to install it, and the other way', async () => {
    const message = await refusal({});
    expect(message).toMatch(/^No Java was found.*\nInstall a JDK 17 or 21: "apt install/);
    expect(message).toMatch(otherWay);
  });

  it('with a runtime that has no compiler says that it needs a JDK', async () => {
    const jlink = await pathOf('jlink');
    const runtime = join(await throwAwayFolder(), 'jre');
    execFileSync(jlink, ['--add-modules', 'java.base', '--output', runtime]);
    const message = await refusal({ java: join(runtime, 'bin', 'java') });
    expect(message).toMatch(/^Java is installed without its compiler \(a JRE.*\nInstall a JDK/);
    expect(message).toMatch(otherWay);
  });

  it.each([
    ['11.0.2', 'echo java.base@11.0.2; echo jdk.compiler@11.0.2'],
    ['8 or older', 'echo Unrecognized option: --list-modules >&2; exit 1'],
  ])('with Java %s says that it is too old', async (version, text) => {
    const message = await refusal({ java: await script(text) });
    expect(message).toMatch(`Java ${version} is too old`);
    expect(message).toMatch(otherWay);
  });

  it('without Maven says so and how to install it', async () => {
    const message = await refusal({ java: await pathOf('java'), javac: await pathOf('javac') });
    expect(message).toMatch(/^No Maven was found.*\nInstall it: "apt install maven"/);
    expect(message).toMatch(otherWay);
  });

  it('without the network says that this once it is needed', async () => {
    // A user of Maven whose only repository is a port where no one listens.
    const user = await throwAwayFolder();
    await mkdir(join(user, '.m2'));
    const mirror = '<id>gone</id><mirrorOf>*</mirrorOf><url>http://127.0.0.1:1/</url>';
    await writeFile(
      join(user, '.m2', 'settings.xml'),
      `<settings><mirrors><mirror>${mirror}</mirror></mirrors></settings>`,
    );
    vi.stubEnv('MAVEN_OPTS', `-Duser.home=${user}`);
    const message = await setUp(join(await throwAwayFolder(), 'neo4j')).then(
      () => 'It was set up.',
      (error: Error) => error.message,
    );
    expect(message).toMatch(/^Neo4j could not be downloaded: Maven did not reach its repository/);
    expect(message).toMatch(/The first start needs the network/);
    expect(message).toMatch(otherWay);
  });

  it('with a failing Maven passes on what it said', async () => {
    const message = await refusal({
      java: await pathOf('java'),
      mvn: await script('echo "[ERROR] The disk is full"; exit 1'),
      // What the stand-in itself needs.
      sh: await pathOf('sh'),
    });
    expect(message).toMatch(/Maven failed with exit code 1\.\n\[ERROR\] The disk is full/);
  });

  it('with JAVA_HOME set to something else names it', async () => {
    vi.stubEnv('JAVA_HOME', '/nowhere');
    const home = join(await throwAwayFolder(), 'neo4j');
    await expect(setUp(home)).rejects.toThrow(/^JAVA_HOME is "\/nowhere", which has no bin\/java/);
  });
});
