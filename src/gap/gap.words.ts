import type { GapKind } from './gap-kind.type.js';
import type { GapFacts } from './gap.repository.js';

interface Bilingual {
  readonly en: string;
  readonly zh: string;
}

/** What a gap is told with. */
export interface GapTold {
  readonly kind: string;
  readonly facts: GapFacts;
  /** Whether a period was asked about. */
  readonly inPeriod: boolean;
}

const nouns: Record<string, Bilingual> = {
  Commitment: { en: 'commitment', zh: '承诺' },
  Mandate: { en: 'mandate', zh: '任务授权' },
  Programme: { en: 'programme', zh: '方案' },
};
const nounOf = ({ kind }: GapTold): Bilingual => nouns[kind] ?? { en: 'subject', zh: '事项' };

/** Why it is a gap: what the record was searched for, and was not found to hold. */
export const reasons: Record<GapKind, (told: GapTold) => Bilingual> = {
  SHORTFALL: ({ facts: { answers } }) => ({
    en: `The source itself reports that this is lacking; ${count(answers, 'thing')} of the record ${answers === 1 ? 'is' : 'are'} said to answer it.`,
    zh: `来源本身报告了这一不足；记录中有${answers}项被说明是对它的回应。`,
  }),
  STALE: (told) => ({
    en: `The last activity that the record reports of this ${nounOf(told).en} is of ${lastOf(told)}.`,
    zh: `记录所报告的与该${nounOf(told).zh}有关的最近一项活动属于${lastOf(told)}。`,
  }),
  UNMANDATED: () => ({
    en: 'No mandate of the record that asks an implementing entity to act derives from this commitment.',
    zh: '记录中没有任何要求执行实体采取行动的任务授权源自这项承诺。',
  }),
  UNMEASURED: ({ facts: { during } }) => ({
    en: `The record reports ${count(during ?? 0, 'activity', 'activities')}, but attributes no result figure and no outcome to any of them.`,
    zh: `记录报告了${during ?? 0}项活动，但没有把任何成果数字或成效归于其中任何一项。`,
  }),
  UNPROGRAMMED: () => ({
    en: 'No programme and no activity of the record serves or answers this mandate.',
    zh: '记录中没有任何方案或活动服务于或回应这项任务授权。',
  }),
  UNREPORTED: (told) => ({
    en: `The record reports no activity of this ${nounOf(told).en}${told.inPeriod ? ' in the period' : ''}${announced(told.facts) ? '; what is linked to it is announced or stands without a reported activity' : ''}. Whether anything was done is not known here.`,
    zh: `记录${told.inPeriod ? '在该期间' : ''}没有报告与该${nounOf(told).zh}有关的活动${announced(told.facts) ? '；与其相连的只是已宣布的工作或没有报告活动的工作' : ''}。是否有所作为，此处不得而知。`,
  }),
  WEAKLY_EVIDENCED: (told) => ({
    en: `Everything that the record links to this ${nounOf(told).en} is linked by the curator's inference; no source names it.`,
    zh: `记录与该${nounOf(told).zh}的全部联系均出自编者的推断；没有来源指明这种联系。`,
  }),
};

/** What would close it. */
export const closings: Record<GapKind, Bilingual> = {
  SHORTFALL: {
    en: 'A later source that reports the lack as made good, or work that it says answers it.',
    zh: '后来的来源报告该不足已得到弥补，或指明有工作回应了它。',
  },
  STALE: {
    en: 'A report of a more recent activity that serves it.',
    zh: '关于服务于它的更近期活动的报告。',
  },
  UNMANDATED: {
    en: 'A resolution, a decision or a paragraph that asks an implementing entity to act on it.',
    zh: '要求执行实体就其采取行动的决议、决定或段落。',
  },
  UNMEASURED: {
    en: 'A figure or a change that a source attributes to one of its activities.',
    zh: '来源归于其某项活动的数字或变化。',
  },
  UNPROGRAMMED: {
    en: 'A programme or an activity that serves it, or the report that it asks for.',
    zh: '服务于它的方案或活动，或它所要求的报告。',
  },
  UNREPORTED: {
    en: 'A report of an activity, done or under way, that serves it.',
    zh: '关于服务于它的、已完成或正在进行的活动的报告。',
  },
  WEAKLY_EVIDENCED: {
    en: 'A source that itself names it as what the work serves.',
    zh: '指明有关工作服务于它的来源。',
  },
};

const count = (number: number, one: string, many = `${one}s`) =>
  `${number} ${number === 1 ? one : many}`;
const lastOf = ({ facts: { last } }: GapTold) => last?.replace('~', '') ?? '';
const announced = ({ workers, activities }: GapFacts) => (workers ?? 0) > 0 && activities === 0;
