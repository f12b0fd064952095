import type { Absence } from '../chain/hop.type.js';
import type { Comparability, ComparisonState } from './comparison-words.type.js';

interface Bilingual {
  readonly en: string;
  readonly zh: string;
}

const sides = {
  NEWLY_REPORTED: { en: 'the first side', zh: '第一方' },
  NOT_REPORTED_ANY_MORE: { en: 'the second side', zh: '第二方' },
};

/** What a comparison rests on. */
export function stateReason(state: ComparisonState, absence: Absence | null): Bilingual {
  if (state === 'CONTINUED') {
    return { en: 'Both sides report it.', zh: '双方都有报告。' };
  }
  const side = sides[state];
  if (absence === 'OUTSIDE_SOURCES') {
    return {
      en: `No text of the record could report it on ${side.en}, so nothing follows from its absence.`,
      zh: `${side.zh}没有记录中的文本可作报告，因此不能由此得出任何结论。`,
    };
  }
  if (absence === 'NOT_APPLICABLE') {
    return {
      en: `By its own dates it was not there at the time of ${side.en}.`,
      zh: `按其本身的日期，在${side.zh}所涉时间它并不存在。`,
    };
  }
  return {
    en: `Not reported on ${side.en}. Whether it was there is not known here.`,
    zh: `${side.zh}没有报告。它当时是否存在，此处不得而知。`,
  };
}

/** Why figures have a difference, or none. */
export const figureReasons: Readonly<Record<Comparability, Bilingual>> = {
  BOUND: {
    en: 'No difference: one of them is a bound, and the true figure may lie anywhere beyond it.',
    zh: '不作相减：其中一项只是上限或下限，实际数字可能在其外任何位置。',
  },
  COMPARABLE: {
    en: 'They count the same thing in the same unit.',
    zh: '二者以相同单位计量同一事物。',
  },
  NO_VALUE: {
    en: 'No difference: a source gives no number.',
    zh: '不作相减：有一项来源没有给出数字。',
  },
  ONE_SIDED: {
    en: 'No difference: only one side reports a figure.',
    zh: '不作相减：只有一方报告了数字。',
  },
  OTHER_COUNTED: {
    en: 'No difference: the sources do not say that they count the same thing.',
    zh: '不作相减：来源没有表明二者计量的是同一事物。',
  },
  OTHER_NATURE: {
    en: 'No difference: one is counted, the other estimated, budgeted, forecast or aimed at.',
    zh: '不作相减：一项为实际数字，另一项为估计、预算、预测或目标。',
  },
  OTHER_SUBJECT: {
    en: 'No difference: they are of other places, substances or people.',
    zh: '不作相减：二者涉及不同的地方、物质或人群。',
  },
  OTHER_TIME: {
    en: 'No difference: they cover times of another length, or a time that is not stated.',
    zh: '不作相减：二者所涉时间的长度不同，或没有说明时间。',
  },
  OTHER_UNIT: { en: 'No difference: their units differ.', zh: '不作相减：二者单位不同。' },
  RANGE: { en: 'No difference: a source gives a range.', zh: '不作相减：有一项来源给出的是范围。' },
  SAME_FIGURE: {
    en: 'No difference: it is one figure, which belongs to both sides.',
    zh: '不作相减：这是同属双方的一个数字。',
  },
};
