/** A name that a text uses for several things at once, or for one that only its place tells. */
export interface ShortName {
  readonly says: readonly string[];
  /** Everything that is meant; nothing where the name is known and no thing of the graph. */
  readonly means: readonly string[];
  /** Paragraph ids, or the id of a whole document; left out: everywhere. */
  readonly in?: readonly string[];
}

const jms = 'jms-2014-review';
const ed2008 = 'ed-report-2008';

/**
 * Names that no alias of a register can say: one of two instruments adopted together, one of three
 * conventions, "the Convention" of the paragraph.
 */
export const shortNames: readonly ShortName[] = [
  {
    says: [
      '政治宣言和行动计划',
      '2009年政治宣言和行动计划',
      '关于开展国际合作以综合、平衡战略应对世界毒品问题的政治宣言和行动计划',
    ],
    means: ['pd-2009', 'poa-2009'],
  },
  {
    says: ['行动计划'],
    means: ['poa-2009'],
    in: [`${jms}#introduction/4`, `${jms}#introduction/7`],
  },
  {
    says: [
      '三项国际毒品管制公约',
      '三项国际药物管制公约',
      '国际毒品管制公约',
      '国际药物管制公约',
      '国际毒品管制条约',
      '联合国毒品管制公约',
    ],
    means: ['convention-1961', 'convention-1971', 'convention-1988'],
  },
  { says: ['两委员会'], means: ['cnd', 'ccpcj'], in: ['ed-report-2020'] },
  { says: ['公约'], means: ['untoc'], in: [24, 26, 28].map((number) => `${ed2008}#${number}`) },
  { says: ['公约'], means: ['uncac'], in: [`${ed2008}#32`] },
  { says: ['议定书'], means: ['trafficking-protocol'], in: [`${ed2008}#27`] },
  { says: ['议定书'], means: ['firearms-protocol'], in: [`${ed2008}#30`] },
  // The series that prints treaties: where a treaty stands in it is a property of the treaty.
  { says: ['条约汇编'], means: [] },
];
