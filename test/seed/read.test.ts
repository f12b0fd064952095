import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe as suite, expect, it } from 'vitest';
import { describe } from '../../src/seed/problem.js';
import { readSeed } from '../../src/seed/read-graph.js';
import { throwAwayFolder } from '../support/db.js';

const register = `documents:
  - { id: report, inRecord: true, name: { en: A report } }
entities:
  - { id: unodc, type: UN_OFFICE, name: { en: United Nations Office on Drugs and Crime } }
`;

/** A seed of one document with these paragraphs. */
async function seedOf(paragraphs: string): Promise<string[]> {
  const folder = await throwAwayFolder();
  mkdirSync(join(folder, 'documents'));
  mkdirSync(join(folder, 'registers'));
  writeFileSync(join(folder, 'registers', 'all.yaml'), register);
  const head = 'document: report\nordinal: 1\nverification: SOURCE_TEXT\nparagraphs:\n';
  writeFileSync(join(folder, 'documents', 'x.yaml'), head + paragraphs);
  return readSeed(folder).problems.map(describe);
}

suite('the seed reader', () => {
  it('names file, line, field, what it expects and what it found, for every problem at once', async () => {
    const problems = await seedOf(`  - locator: "1"
    summary: { en: One., zh: 一 }
    facts:
      - { kind: activity, id: Not Kebab, summary: { en: Done. } }
      - { kind: wish, id: a }
`);

    expect(problems).toHaveLength(3);
    expect(problems[0]).toMatch(
      /^documents\/x\.yaml:8 {2}paragraphs\[0\]\.facts\[0\]\.id: expected a kebab-case slug.*found "Not Kebab"$/,
    );
    expect(problems[1]).toMatch(/x\.yaml:8 .*summary\.zh/);
    expect(problems[2]).toMatch(/x\.yaml:9 .*kind: .*found "wish"$/);
  });

  it('answers an unknown identifier with the nearest known ones', async () => {
    const problems = await seedOf(`  - locator: "1"
    summary: { en: One., zh: 一 }
    names: [unodx]
`);

    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/x\.yaml:7 .*found "unodx"; nearest: .*unodc/);
  });

  it('refuses a paragraph twice, and one that states nothing without saying why', async () => {
    const problems = await seedOf(`  - locator: "1"
    summary: { en: One., zh: 一 }
    names: [LAO]
  - locator: "1"
    summary: { en: One., zh: 一 }
`);

    expect(problems).toHaveLength(2);
    expect(problems.join('\n')).toContain('an identifier used once');
    expect(problems.join('\n')).toContain('emptyReason');
  });

  it('refuses a file that is no YAML, with the line', async () => {
    const problems = await seedOf('  - locator: "1\n');

    expect(problems[0]).toMatch(/^documents\/x\.yaml:\d+ {2}\(file\): expected YAML/);
  });
});
