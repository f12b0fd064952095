import { describe, expect, it } from 'vitest';
import { asksFor } from '../../src/search/asks.js';
import { wordsOf } from '../../src/search/words.js';
import { hostileTexts } from '../support/hostile-texts.js';

describe('wordsOf', () => {
  it.each([
    ['UNODC 集装箱', ['unodc'], ['集装箱']],
    ['第74/178号决议', ['74/178'], ['第', '号决议']],
    ['E/CN.7/2021/2 (para. 3)', ['e/cn.7/2021/2', 'para', '3'], []],
    ['the Secretary-General’s report', ['the', 'secretary-general’s', 'report'], []],
    ['drug DRUG drug', ['drug'], []],
    ['ＵＮＯＤＣ、毒罪办', ['unodc'], ['毒罪办']],
    ['-"+(', [], []],
  ])('finds in "%s" the words of each side', (text, latin, han) => {
    expect(wordsOf(text)).toMatchObject({ latin, han });
  });

  it.each([
    ['UNODC work in Palau', ['unodc', 'palau'], ['in', 'in palau and']],
    ['and WHO', ['who'], ['and']],
    ['who and what', [], ['who', 'and']],
    ['resolution 74/178 again', ['resolution 74/178', '74/178'], []],
    ['毒罪办报告', ['毒罪办', '报告'], ['毒']],
  ])('finds in "%s" what may be a whole name', (text, some, none) => {
    const { spans } = wordsOf(text);

    expect(spans).toEqual(expect.arrayContaining(some));
    for (const span of none) expect(spans).not.toContain(span);
  });
});

describe('asksFor', () => {
  it('asks few questions, of few clauses, of what cannot be taken for an operator', () => {
    for (const text of hostileTexts(500)) {
      const asks = asksFor(wordsOf(text), ['Entity']);
      expect(asks.length).toBeLessThanOrEqual(32);
      for (const { query } of asks) {
        // The index refuses more than 1,024 clauses.
        expect(query.match(/[a-zA-Z]+:/g)?.length).toBeLessThanOrEqual(256);
        const outside = query.replaceAll(/"[^"\\]*"/g, '""');
        expect(outside).toMatch(/^([a-zA-Z]+:|""|\p{Script=Han}+\*?|[+() ]|\^0)*$/u);
      }
    }
  });

  it('asks nothing for a text without a word, and nothing for no kind', () => {
    expect(asksFor(wordsOf('…'), undefined)).toEqual([]);
    expect(asksFor(wordsOf('drug'), [])).toEqual([]);
  });
});
