import { expect, it } from 'vitest';
import { readGraph } from '../../src/seed/load/seed.js';

const { nodes, links } = readGraph();
const from = (type: string, id: string) =>
  [...links.values()].filter((link) => link.type === type && link.from === id).map(({ to }) => to);

it('puts the paragraphs of a section into it, also those of the files after it', () => {
  const chapter = from('HAS_PARAGRAPH', 'sg-2020-world-drug-problem#section-IV');

  expect(chapter).toHaveLength(94 - 26 + 1);
  expect(chapter).toContain('sg-2020-world-drug-problem#94');
});

it('puts a section into the one around it, also one of a file before', () => {
  const partOf = (section: string) =>
    from('PART_OF', `sg-2020-world-drug-problem#section-${section}`);

  expect(partOf('IV.G.2')).toEqual(['sg-2020-world-drug-problem#section-IV.G']);
  expect(partOf('IV.G')).toEqual(['sg-2020-world-drug-problem#section-IV']);
  expect(partOf('IV')).toEqual([]);
});

it('says of every section how far its text was checked, as of every paragraph', () => {
  const sections = [...nodes.values()].filter(({ kind }) => kind === 'Section');
  const levelOf = (id: string) => nodes.get(id)?.properties.verification;

  expect(sections.filter(({ properties }) => properties.verification === undefined)).toEqual([]);
  expect(levelOf('sg-2020-world-drug-problem#section-IV')).toBe('SOURCE_TEXT');
  expect(levelOf('poa-2009#section-I')).toBe('UNVERIFIED');
});
