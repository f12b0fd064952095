import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../src/paths.js';

const read = (file: string) => readFileSync(join(projectRoot, file), 'utf8');

it('the README lists the codes of errors that docs/errors.md explains', () => {
  const explained = read('docs/errors.md')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => line.split('|')[1]!.match(/[A-Z_]{5,}/g) ?? [])
    .filter((code) => !code.startsWith('MANDATE_GRAPH'));
  const sentence = read('README.md')
    .split('Every error has one of these codes')[1]!
    .split('\n')[0]!;
  const listed = sentence.match(/`[A-Z_]+`/g)!.map((code) => code.slice(1, -1));

  expect(listed.sort()).toEqual(explained.sort());
  expect(listed.length).toBeGreaterThan(8);
});
