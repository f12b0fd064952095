import { lettered, numbered, roman, type Layout, type Start } from './layout.js';

const cover: Start = { locator: 'cover', begins: /^/ };

/** Printed below a page: the addresses behind the symbols that the page cites. */
const address = /^https?:\/\/\S+$/;
const chapter = /^[一二三四五六七八]\. /;
const section = /^[A-Z]\. /;
/** `2． ` is printed with a full-width stop as often as with a plain one. */
const subsection = /^\d{1,2}[.．]\s?(?=\p{Script=Han})/u;

/** The outcome of the 2014 review: an introduction, the statement, and three round tables. */
const jms2014: Layout = {
  document: 'jms-2014-review',
  language: 'zh',
  files: ['jms-2014-review.zh.txt', 'A-69-87_E-2014-80.zh.txt'],
  paragraphs: [
    cover,
    ...numbered('introduction/', 1, 10),
    { locator: 'statement/chapeau', begins: /^(?=我们，参加)/ },
    ...numbered('statement/', 1, 33),
    ...numbered('statement/33.A.', 1, 14),
    ...numbered('statement/33.B.', 15, 37),
    ...numbered('statement/33.C.', 38, 45),
    { locator: 'round-tables/1', begins: /^1\. / },
    { locator: 'round-tables/demand', begins: /^2\. / },
    { locator: 'round-tables/supply', begins: /^3\. / },
    { locator: 'round-tables/cooperation', begins: /^4\. / },
  ],
  headings: [
    section,
    /^麻醉药品委员会主席关于/,
    /^附件[一二]$/,
    /^总体成就$/,
    /^一般挑战和优先行动$/,
    /^成就$/,
    /^挑战和优先(行动|事项)$/,
  ],
  furniture: [/^(\d+ )?V\.14-02812/, /^\*\d+\*$/, /^A\/69\/87$/, /^E\/2014\/80$/],
};

const sg2020: Layout = {
  document: 'sg-2020-world-drug-problem',
  language: 'zh',
  files: ['sg-2020-world-drug-problem.zh.txt'],
  paragraphs: [cover, ...numbered('', 1, 94)],
  headings: [chapter, section, subsection],
  furniture: [address],
};

const ed2020: Layout = {
  document: 'ed-report-2020',
  language: 'zh',
  files: ['ed-report-2020.zh.txt', 'E-CN.7-2021-2_E-CN.15-2021-2.zh.txt'],
  paragraphs: [cover, ...numbered('', 1, 113)],
  headings: [
    chapter,
    section,
    subsection,
    /^导言$/,
    /^战略方向$/,
    /^处理和应对世界毒品问题$/,
    /^预防和打击(有组织犯罪|腐败和经济犯罪|恐怖主义)$/,
    /^预防犯罪和刑事司法$/,
    /^加强联合国毒品和犯罪问题办公室$/,
  ],
  furniture: [address],
};

const ed2008: Layout = {
  document: 'ed-report-2008',
  language: 'zh',
  files: ['ed-report-2008.zh.txt', 'E-CN.7-2009-3_E-CN.15-2009-3.zh.txt'],
  paragraphs: [
    cover,
    ...numbered('', 1, 91),
    ...lettered('91.', 'abcd'),
    ...roman('91.d.', 3),
    ...lettered('91.', 'efg'),
    ...roman('91.g.', 2),
    ...lettered('91.', 'hijkl'),
    ...roman('91.l.', 2),
    ...lettered('91.', 'm'),
    ...roman('91.m.', 3),
    ...lettered('91.', 'no'),
  ],
  headings: [chapter, section, subsection],
  furniture: [/^\d{1,2}$/, /^E\/CN\.7\/2009\/3$/, /^E\/CN\.15\/2009\/3$/],
};

/** The documents of the record whose official text is cut into paragraphs. */
export const layouts: readonly Layout[] = [jms2014, sg2020, ed2020, ed2008];
