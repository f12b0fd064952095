import { describe, expect, it } from 'vitest';
import { findActs } from '../../src/check/inventory/acts.js';
import { plain, unmarked } from '../../src/check/inventory/plain.js';
import { findSymbols } from '../../src/check/inventory/symbols.js';

function actsIn(text: string, last = 'CND'): string[] {
  const context = { last, commission: 'CND' };
  return findActs(unmarked(plain(text)), context).map(({ symbol }) => symbol);
}

describe('the resolutions and decisions of a text', () => {
  it.each([
    ['大会第 74/178 号决议', ['A/RES/74/178']],
    ['大会 S-20/4 E 号决议', ['A/RES/S-20/4 E']],
    ['大会第 217 A (III)号决议', ['A/RES/217 A (III)']],
    ['经济及社会理事会第 1999/22 号和第 1999/23 号决议', ['E/RES/1999/22', 'E/RES/1999/23']],
    ['第 1816 (2008)、1838 (2008)号决议', ['S/RES/1816 (2008)', 'S/RES/1838 (2008)']],
    ['大会在其第 74/550 号和第 74/550 B 号决定中', ['A/DEC/74/550', 'A/DEC/74/550 B']],
    [
      '麻醉药品委员会第 62/9 号决议以及预防犯罪和刑事司法委员会第 28/4 号决议',
      ['CND/RES/62/9', 'CCPCJ/RES/28/4'],
    ],
    ['缔约方会议通过其第 10/1 号决议', ['UNTOC-COP/RES/10/1']],
    ['委员会作出了第 63/1 号至第 63/3 号决定', ['CND/DEC/63/1', 'CND/DEC/63/2', 'CND/DEC/63/3']],
  ])('%s: in the form of the graph', (text, symbols) => {
    expect(actsIn(text)).toEqual(symbols);
  });

  it('are those of the body named last, a paragraph before if this one names none', () => {
    expect(actsIn('会议决定举行协商（第 4/5 号决定）', 'UNTOC-COP')).toEqual(['UNTOC-COP/DEC/4/5']);
  });
});

describe('the symbols of a text', () => {
  it.each([
    ['（E/CN.7/2020/CRP.1）。', ['E/CN.7/2020/CRP.1']],
    ['A/69/87–E/2014/80', ['A/69/87', 'E/2014/80']],
    ['E/CN.7/2020/CRP.21-E/CN.15/2020/CRP.2', ['E/CN.7/2020/CRP.21', 'E/CN.15/2020/CRP.2']],
    ['E/CN.7/2012/14 和 Corr.1', ['E/CN.7/2012/14/Corr.1', 'E/CN.7/2012/14']],
    ['出售品编号：E.13.XI.6', ['E.13.XI.6']],
    ['（A/75/[…]）', ['A/75/[…]']],
  ])('%s: each alone', (text, symbols) => {
    expect(findSymbols(unmarked(plain(text)))).toEqual(symbols);
  });
});
