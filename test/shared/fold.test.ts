import { describe, expect, it } from 'vitest';
import { fold } from '../../src/shared/fold.js';

describe('fold', () => {
  it.each([
    ['UNODC', 'unodc'],
    ['ＵＮＯＤＣ', 'unodc'],
    ['  Container   Control Programme. ', 'container control programme'],
    ['container-control-programme', 'container control programme'],
    ['Côte d’Ivoire', 'cote divoire'],
    ['第 74/178 号决议', '第74/178号决议'],
    ['《多哈宣言》', '多哈宣言'],
    ['S/RES/2370(2017)', 's/res/2370 2017'],
    ['S/RES/2370 (2017)', 's/res/2370 2017'],
    ['E/CN.7/2021/2', 'e/cn.7/2021/2'],
    ['ungass-2016#1.a', 'ungass 2016#1.a'],
    ['毒罪办 2020 年', '毒罪办2020年'],
    ['“ ”', ''],
    ['\\ + - && || ! ( ) { } [ ] ^ " ~ * ? : /', ''],
    ['😀', ''],
    ['\ud800', ''],
  ])('folds "%s" to "%s"', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('changes nothing that is folded already', () => {
    for (const text of ['A/RES/217 A (III)', '大会第74/178号决议', 'Lao People’s…', 'ǅ ﬁ ½ ㎏']) {
      expect(fold(fold(text))).toBe(fold(text));
    }
  });
});
