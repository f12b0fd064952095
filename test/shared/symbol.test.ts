import { describe, expect, it } from 'vitest';
import { readActSymbol, writingsOf } from '../../src/shared/symbol.js';

const generalAssembly = ['General Assembly', 'GA', '联合国大会', '大会'];

describe('readActSymbol', () => {
  it.each([
    ['A/RES/74/178', 'A', 'RES', '74/178'],
    ['A/DEC/74/550 B', 'A', 'DEC', '74/550 B'],
    ['A/RES/S-30/1', 'A', 'RES', 'S-30/1'],
    ['S/RES/2370 (2017)', 'S', 'RES', '2370 (2017)'],
    ['UNTOC-COP/DEC/4/1', 'UNTOC-COP', 'DEC', '4/1'],
  ])('reads %s', (symbol, prefix, kind, number) => {
    expect(readActSymbol(symbol)).toEqual({ prefix, kind, number });
  });

  it.each(['A/69/87', 'E/CN.7/2021/2', 'A/RES/', 'unodc', ''])('finds no act in "%s"', (text) => {
    expect(readActSymbol(text)).toBeNull();
  });
});

describe('writingsOf', () => {
  it('knows how a resolution of the General Assembly is written in both languages', () => {
    expect(writingsOf('A/RES/74/178', generalAssembly)).toEqual(
      expect.arrayContaining([
        '74/178',
        'resolution 74/178',
        'Resolution 74/178',
        'General Assembly resolution 74/178',
        'resolution 74/178 of the General Assembly',
        'GA/RES/74/178',
        'GA 74/178',
        '第74/178号决议',
        '第 74/178 号决议',
        '大会第74/178号决议',
        '联合国大会第74/178号决议',
      ]),
    );
  });

  it('calls a decision a decision', () => {
    const writings = writingsOf('CND/DEC/63/15', [
      'Commission on Narcotic Drugs',
      'CND',
      '麻醉药品委员会',
      '麻委会',
    ]);

    expect(writings).toEqual(
      expect.arrayContaining([
        '63/15',
        'decision 63/15',
        'CND decision 63/15',
        'Commission on Narcotic Drugs decision 63/15',
        '第63/15号决定',
        '麻委会第63/15号决定',
      ]),
    );
    expect(writings.join()).not.toMatch(/resolution|决议/i);
  });

  it('writes a resolution of the Security Council with and without its year', () => {
    const writings = writingsOf('S/RES/2370 (2017)', ['Security Council', '安全理事会', '安理会']);

    expect(writings).toEqual(
      expect.arrayContaining([
        '2370 (2017)',
        'S/RES/2370',
        'Security Council resolution 2370',
        'Security Council resolution 2370 (2017)',
        '第2370(2017)号决议',
        '第2370号决议',
        '安理会第2370(2017)号决议',
      ]),
    );
    expect(writings).not.toContain('2370');
  });

  it('puts the letter of a part where each language puts it', () => {
    expect(writingsOf('A/RES/S-20/4 E', generalAssembly)).toEqual(
      expect.arrayContaining([
        'S-20/4 E',
        'S-20/4E',
        'resolution S-20/4 E',
        '第S-20/4 E号决议',
        '大会第S-20/4号决议E',
      ]),
    );
  });

  it('moves the session of an old resolution about', () => {
    expect(writingsOf('A/RES/217 A (III)')).toEqual(
      expect.arrayContaining(['217 A (III)', '217A(III)', '217 (III) A', '第217A(III)号决议']),
    );
  });

  it('gives no writing twice, nor the one form itself', () => {
    const writings = writingsOf('A/RES/74/178', generalAssembly);

    expect(new Set(writings).size).toBe(writings.length);
    expect(writings).not.toContain('A/RES/74/178');
  });

  it('has none for what is no act', () => {
    expect(writingsOf('A/69/87', generalAssembly)).toEqual([]);
  });
});
