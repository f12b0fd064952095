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
  { says: ['议定书'], means: ['trafficking-in-persons-protocol'], in: [`${ed2008}#27`] },
  { says: ['议定书'], means: ['firearms-protocol'], in: [`${ed2008}#30`] },
  {
    says: ['政治宣言和行动计划'],
    means: ['ecowas-political-declaration-2008', 'ecowas-regional-action-plan-2008'],
    in: [`${ed2008}#48`],
  },
  // Printed in two volumes.
  {
    says: ['COVID-19如何改变世界：统计视角'],
    means: [
      'publication:how-covid-19-is-changing-the-world-1',
      'publication:how-covid-19-is-changing-the-world-2',
    ],
  },
  // Both reports of the Executive Director have this title.
  { says: ['联合国毒品和犯罪问题办公室的活动'], means: [ed2008], in: [`${ed2008}#cover`] },
  // Cities, and a part of a country that has another one's name.
  { says: ['巴西萨尔瓦多'], means: ['BRA'] },
  { says: ['哥伦比亚特区华盛顿'], means: ['USA'] },
  { says: ['中非国家'], means: [] },
  // Common nouns that are the name of one thing elsewhere.
  { says: ['该届大会'], means: [] },
  { says: ['监督机构'], means: [], in: ['ed-report-2020#52'] },
  { says: ['研究简报'], means: [], in: ['ed-report-2020#2', 'ed-report-2020#45'] },
  { says: ['政策文件'], means: [], in: ['ed-report-2020#88'] },
  { says: ['示范立法'], means: [], in: [`${ed2008}#66`] },
  // The series that prints treaties: where a treaty stands in it is a property of the treaty.
  { says: ['条约汇编'], means: [] },
];
