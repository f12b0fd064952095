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
async function seedOf(paragraphs: string, locators = '["1"]', sections = ''): Promise<string[]> {
  const folder = await throwAwayFolder();
  mkdirSync(join(folder, 'documents'));
  mkdirSync(join(folder, 'registers'));
  writeFileSync(join(folder, 'registers', 'all.yaml'), register);
  const head = `document: report\nordinal: 1\nverification: SOURCE_TEXT\nlocators: ${locators}\n`;
  writeFileSync(
    join(folder, 'documents', 'x.yaml'),
    `${head}${sections}paragraphs:\n${paragraphs}`,
  );
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
      /^documents\/x\.yaml:9 {2}paragraphs\[0\]\.facts\[0\]\.id: expected a kebab-case slug.*found "Not Kebab"$/,
    );
    expect(problems[1]).toMatch(/x\.yaml:9 .*summary\.zh/);
    expect(problems[2]).toMatch(/x\.yaml:10 .*kind: .*found "wish"$/);
  });

  it('answers an unknown identifier with the nearest known ones', async () => {
    const problems = await seedOf(`  - locator: "1"
    summary: { en: One., zh: 一 }
    names: [unodx]
`);

    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/x\.yaml:8 .*found "unodx"; nearest: .*unodc/);
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

  const one = (locator: string) =>
    `  - { locator: "${locator}", summary: { en: One., zh: 一 }, names: [LAO] }\n`;

  it('refuses a locator outside the document, and misses a paragraph that is not there', async () => {
    const problems = await seedOf(one('2') + one('3.b') + one('7'), '["1-2", "3.a-b"]');

    expect(problems).toEqual([
      'documents/x.yaml:4  locators: expected a paragraph for each, found none for 1, 3.a',
      'documents/x.yaml:8  paragraphs[2].locator: expected one of 1-2, 3.a-b, found "7"',
    ]);
  });

  it('refuses a section of paragraphs that are not there, or that end before they begin', async () => {
    const section = (id: string, from: string, to: string) =>
      `  - { id: ${id}, title: { en: A, zh: 甲 }, level: 1, from: "${from}", to: "${to}" }\n`;
    const sections = `sections:\n${section('I', '0', '1')}${section('II', '2', '1')}`;
    const problems = await seedOf(one('1') + one('2'), '["1-2"]', sections);

    expect(problems).toEqual([
      'documents/x.yaml:6  sections[0].from: expected a locator of this text, found "0"',
      'documents/x.yaml:7  sections[1].to: expected one from 2 on, found "1"',
    ]);
  });

  it('refuses an identifier that another thing has, and says where', async () => {
    const problems = await seedOf(`  - locator: "1"
    summary: { en: One., zh: 一 }
    facts:
      - { kind: finding, id: a, summary: { en: So., zh: 是 } }
      - { kind: shortfall, id: a, summary: { en: Little., zh: 少 } }
`);

    expect(problems[0]).toBe(
      'documents/x.yaml:10  paragraphs[0].facts[1]: expected an identifier used once, found "report#1/a", which is at documents/x.yaml:9 too',
    );
  });

  it('refuses a file that is no YAML, with the line', async () => {
    const problems = await seedOf('  - locator: "1\n');

    expect(problems[0]).toMatch(/^documents\/x\.yaml:\d+ {2}\(file\): expected YAML/);
  });
});
