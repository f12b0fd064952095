import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check, runCheck } from '../../src/check/run.js';
import { projectRoot } from '../../src/paths.js';
import { throwAwayFolder } from '../support/db.js';

const own = join(projectRoot, 'seed');

/** A copy of the project's seed in which a text of one file is another. */
async function seedWith(file: string, text: string, other: string): Promise<string> {
  const seed = join(await throwAwayFolder(), 'seed');
  cpSync(own, seed, { recursive: true });
  const content = readFileSync(join(seed, file), 'utf8');
  expect(content).toContain(text);
  writeFileSync(join(seed, file), content.replaceAll(text, other));
  return seed;
}

describe('the check of the seed', () => {
  it('finds nothing but what is known to be open', () => {
    const lines: string[] = [];
    const exit = runCheck({ seed: own }, (line) => lines.push(line));

    expect(lines.filter((line) => line.startsWith('FAIL'))).toEqual([]);
    expect(exit).toBe(0);
  });

  it.each([
    [
      'a number',
      'documents/sg-2020-world-drug-problem/03-demand-health.yaml',
      'value: 95000',
      'value: 96000',
      'numbers  sg-2020-world-drug-problem#26: ',
    ],
    [
      'a name',
      'documents/ed-report-2020/05-terrorism.yaml',
      'names: [states-parties]',
      'names: [member-states]',
      'names  ed-report-2020#61: states-parties',
    ],
    [
      'a citation',
      'documents/ed-report-2008/06-safer-world.yaml',
      'CND/RES/50/4',
      'CND/RES/63/4',
      'citations  ed-report-2008#',
    ],
  ])('finds %s of a paragraph that the seed has not', async (_what, file, text, other, finding) => {
    const lines: string[] = [];
    const seed = await seedWith(file, text, other);
    // What the official texts are compared with is not changed here.
    const officialTexts = await throwAwayFolder();
    const exit = runCheck({ seed, officialTexts }, (line) => lines.push(line));

    const failed = lines.filter((line) => line.startsWith('FAIL'));
    expect(failed.join('\n')).toContain(finding);
    expect(failed).toHaveLength(1);
    expect(exit).toBe(1);
  });

  it('refuses a seed that cannot be read', async () => {
    const file = 'documents/ed-report-2020/05-terrorism.yaml';
    const seed = await seedWith(file, 'names: [states-parties]', 'names: [statez]');

    expect(() => check({ seed })).toThrow(/05-terrorism\.yaml:\d+ .*"statez"/);
  });
});
