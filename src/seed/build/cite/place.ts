import { chineseNumeral, joined, type Words } from './words.js';

/** The parts of a symbol with a place in it: `A/RES/S-30/1, annex` is a resolution and its annex. */
export function splitSymbol(symbol: string): { symbol: string; place: Words | null } {
  const [own = '', ...parts] = symbol.split(', ');
  return { symbol: own, place: parts.length > 0 ? joined(parts.map(placeWords)) : null };
}

/** `annex I`, `chap. I`, `sect. II.A`, `part E`; what is none of them is said as it is in both. */
function placeWords(en: string): Words {
  const [, word = '', number = ''] = /^(annex|chap\.|sect\.|part) ?(\S*)$/.exec(en) ?? [];
  const [chapter = '', ...letters] = number.split('.');
  const chinese = [chineseNumeral(chapter), ...letters].join('.');
  switch (word) {
    case 'annex':
      return { en, zh: `附件${chinese}` };
    case 'chap.':
      return { en, zh: `第${chinese}章` };
    case 'sect.':
      return {
        en,
        zh: /^[A-Z]$/.test(number) && chinese === number ? `${number}节` : `第${chinese}节`,
      };
    case 'part':
      return { en, zh: `${number}部分` };
    default:
      return { en, zh: en };
  }
}
