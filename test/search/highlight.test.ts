import { describe, expect, it } from 'vitest';
import type { GraphNode } from '../../src/graph/instance.js';
import { highlightsOf } from '../../src/search/highlight.js';
import { wordsOf } from '../../src/search/words.js';
import { fold } from '../../src/shared/fold.js';

const node = (more: object) => ({ id: 'x', kind: 'Activity', sort: '', ...more }) as GraphNode;

/** The texts of a node in which a search met something, with what it met in brackets. */
function met(query: string, more: object): string[] {
  return highlightsOf(node(more), wordsOf(query)).map(
    ({ field, pieces }) =>
      `${field}: ${pieces.map(({ text, isMet }) => (isMet ? `[${text}]` : text)).join('')}`,
  );
}

describe('highlights', () => {
  it.each([
    ['family', 'Families, the family’s own', '[Families], the [family’s] own'],
    ['training', 'Trained trainers in trains', '[Trained] trainers in [trains]'],
    ['drug problem', 'The problem of drugs', 'The [problem] of [drugs]'],
    ['the of', 'The best of the world', undefined],
    [
      'Secretary-General',
      'A general secretary; the Secretary-General',
      'A general secretary; the [Secretary-General]',
    ],
    ['74/178', 'Of 74/178, not 74 or 178/74', 'Of [74/178], not 74 or 178/74'],
    ['ＵＮＯＤＣ', 'unodc and UNODC’s', '[unodc] and [UNODC’s]'],
    ['cat', 'A catalogue', undefined],
  ])('of "%s" in English are words in any form: %s', (query, summaryEn, expected) => {
    expect(met(query, { summaryEn })).toEqual(expected ? [`SUMMARY_EN: ${expected}`] : []);
  });

  it.each([
    ['集装箱', '集装箱管制方案的集装箱', '[集装箱]管制方案的[集装箱]'],
    ['集装箱管制', '集装箱的管制', '[集装箱]的[管制]'],
    ['毒', '吸毒者，毒品，贩毒。', '吸[毒]者，[毒]品，贩毒。'],
    ['UNODC 报告', 'UNODC的报告，unodcs', '[UNODC]的[报告]，unodcs'],
    ['毒', '毒，“毒”', '[毒]，“[毒]”'],
    ['报道', '报告', undefined],
  ])('of "%s" in Chinese are runs, or the pairs of them: %s', (query, summaryZh, expected) => {
    expect(met(query, { summaryZh })).toEqual(expected ? [`SUMMARY_ZH: ${expected}`] : []);
  });

  it('take a name, an alias, a symbol or an identifier whole', () => {
    const named = {
      id: 'palau',
      nameEn: 'Côte d’Ivoire',
      nameZh: '科特迪瓦',
      aliases: ['Ivory Coast', 'Côte'],
      symbol: 'A/RES/74/178',
      symbolForms: ['a/res/74/178', '74/178', fold('第74/178号决议')],
      searchIds: ['palau', 'pw'],
    };
    expect(met("Cote d'Ivoire", named)[0]).toBe('NAME_EN: [Côte d’Ivoire]');
    expect(met('IVORY COAST', named)).toEqual(['ALIAS: [Ivory Coast]']);
    expect(met('第74/178号决议', named)).toEqual(['SYMBOL: [A/RES/74/178]']);
    expect(met('Palau', named)).toEqual(['ID: [palau]']);
    expect(met('PW', named)).toEqual(['ID: [pw]']);
    const two = { symbols: ['A/69/87', 'E/2014/80'], symbolForms: ['a/69/87', 'e/2014/80'] };
    expect(met('A/69/87', two)).toEqual(['SYMBOL: [A/69/87]']);
    expect(met('what about Ivory Coast today', named)).toEqual(['ALIAS: [Ivory Coast]']);
  });

  it('are the texts that were met, at most eight, each whole when its pieces are joined', () => {
    const aliases = Array.from({ length: 12 }, (_, index) => `drug ${index}`);
    const found = highlightsOf(
      node({ nameEn: 'Drugs', summaryZh: '没有', aliases }),
      wordsOf('drug'),
    );
    expect(found.length).toBe(8);
    expect(found[0]).toEqual({ field: 'NAME_EN', pieces: [{ text: 'Drugs', isMet: true }] });
    expect(found[1]!.pieces.map(({ text }) => text).join('')).toBe('drug 0');
  });

  it('cut astral characters and odd texts without a fault', () => {
    expect(met('😀 毒品', { summaryZh: '😀毒品😀' })).toEqual(['SUMMARY_ZH: 😀[毒品]😀']);
    expect(met('', { summaryEn: 'anything' })).toEqual([]);
    expect(met('drug', { summaryEn: '' })).toEqual([]);
  });
});
