import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../src/check/inventory/lexicon.js';
import { findNames } from '../../src/check/inventory/names.js';
import { findTitles, unknownTitles } from '../../src/check/inventory/titles.js';
import type { Kind } from '../../src/graph/kinds.js';
import type { Value } from '../../src/seed/build/graph.js';

const at = { file: 'x.yaml', line: 1 };
const node = (kind: Kind, id: string, nameZh: string, properties: Record<string, Value> = {}) => ({
  id,
  kind,
  at,
  properties: { nameZh, aliases: [], ...properties },
});

const lexicon = lexiconOf([
  node('Country', 'MLI', '马里'),
  node('Country', 'SOM', '索马里'),
  node('Country', 'IND', '印度'),
  node('Entity', 'cnd', '麻醉药品委员会', {
    aliases: ['委员会'],
    aliasEvidenceJson: JSON.stringify([{ alias: '委员会', only: true, evidence: ['doc#1'] }]),
  }),
  node('Entity', 'drug-office', '禁毒办'),
  node('Entity', 'other-office', '司法局', { aliases: ['禁毒办', '两用名'] }),
  node('Entity', 'third-office', '检察局', { aliases: ['两用名'] }),
  node('Region', 'region:world', '全球'),
]);

const named = (text: string, paragraph = 'doc#2') =>
  findNames(text, lexicon, paragraph).flatMap(({ refs }) => refs);

describe('the names of a text', () => {
  it('are the longest at each place', () => {
    expect(named('索马里和马里')).toEqual(['SOM', 'MLI']);
  });

  it('are none inside another word, or before the number of an act', () => {
    expect(named('印度洋')).toEqual([]);
    expect(named('麻醉药品委员会□□□□')).toEqual([]);
  });

  it('mean a thing only in the paragraphs that they are scoped to', () => {
    expect(named('委员会', 'doc#1')).toEqual(['cnd']);
    expect(named('委员会', 'doc#2')).toEqual([]);
  });

  it('mean the thing whose name they are before one whose alias they are, else either', () => {
    expect(named('禁毒办')).toEqual(['drug-office']);
    expect(named('两用名')).toEqual(['other-office|third-office']);
  });

  it('are known of regions, which nobody has to link', () => {
    expect(findNames('全球', lexicon, 'doc#2')).toEqual([
      { name: '全球', from: 0, to: 2, refs: [] },
    ]);
  });

  it('mean several things at once where the check says so', () => {
    expect(named('三项国际药物管制公约')).toEqual([
      'convention-1961',
      'convention-1971',
      'convention-1988',
    ]);
  });
});

describe('the titles of a text', () => {
  it('are unknown where no name covers them, the year before them aside', () => {
    const text = '《2019年禁毒办》和《新报告》';
    const titles = findTitles(text);

    expect(titles.map(({ title }) => title)).toEqual(['2019年禁毒办', '新报告']);
    const names = findNames('2019年禁毒办和新报告', lexicon, 'doc#2');
    expect(unknownTitles(titles, names).map(({ title }) => title)).toEqual(['新报告']);
  });
});
