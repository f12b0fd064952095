import { expect } from 'vitest';
import { ask } from '../questions/ask.js';
import { absences, all, gaps, items, standsIn, subjects } from './gaps.js';

ask([
  {
    // 6(d) and (e) encourage the Commission, and (e) the Office; the others are States' own.
    question: 'Which items of chapter 6 of 2016 ask nobody of the United Nations to act?',
    readIn: ['a', 'b', 'c', 'd', 'e'].map((item) => `ungass-2016#6.${item}`),
    query: `{ ${gaps('kinds: [UNMANDATED], instrument: "ungass-2016/6"')} }`,
    answer({ gaps }) {
      const found = all(gaps);
      const [{ missingHop, since, closes }] = found;
      return [items('ungass-2016', subjects(found)), absences(found), missingHop, since, closes];
    },
    known: [
      ['6.a', '6.b', '6.c'],
      ['NOTHING_THERE'],
      'MANDATE',
      '2016-04-19',
      expect.stringContaining('asks an implementing entity'),
    ],
  },
  {
    // For longer and flexible funding of alternative development (7(i) and 75), and to take the matter into
    // their programmes (112). The banks that the reports name work on other things.
    question:
      'For which requests to the financial institutions does the record have no work at all?',
    readIn: [
      'ungass-2016#7.i',
      'A/RES/74/178#75',
      'A/RES/74/178#112',
      'sg-2020-world-drug-problem#38',
      'sg-2020-world-drug-problem#43',
      'sg-2020-world-drug-problem#87',
      'ed-report-2020#51',
      'ed-report-2020#73',
    ],
    query: `{ ${gaps('kinds: [UNPROGRAMMED], entity: "international-financial-institutions"')} }`,
    answer({ gaps }) {
      const found = all(gaps);
      return [
        items('mandate:ungass-2016', subjects(found)),
        items('mandate:A/RES/74/178', subjects(found)),
        absences(found),
        found[0].missingHop,
      ];
    },
    known: [['7.i'], ['75', '112'].sort(), ['NOT_REPORTED'], 'PROGRAMME'],
  },
  {
    // The guidelines on selling by the Internet, and trafficking in small quantities, are in no report: "small
    // quantities" in paragraph 68 are of cases in Kenya. Laboratories are in 72 and 25, early warning in 71
    // and 27.
    question: 'Of which of four items of chapter 5 of 2016 does no report tell any work?',
    readIn: [
      ...['g', 'h', 's', 'x'].map((item) => `ungass-2016#5.${item}`),
      'sg-2020-world-drug-problem#68',
      'sg-2020-world-drug-problem#71',
      'sg-2020-world-drug-problem#72',
      'ed-report-2020#25',
      'ed-report-2020#27',
    ],
    query: `{ ${gaps('kinds: [UNREPORTED], instrument: "ungass-2016/5"')} }`,
    answer({ gaps }) {
      const found = all(gaps);
      const told = items('ungass-2016', subjects(found));
      return [['5.g', '5.h', '5.s', '5.x'].filter((item) => told.includes(item)), absences(found)];
    },
    known: [['5.s', '5.x'], ['NOT_REPORTED']],
  },
  {
    // No report names an item: each of the twelve is either linked by inference or not at all.
    question: 'Does any report itself name the item of chapter 7 of 2016 that its work serves?',
    readIn: [
      'ungass-2016#7',
      ...[84, 85, 86, 87, 88].map((locator) => `sg-2020-world-drug-problem#${locator}`),
      ...[32, 33, 34].map((locator) => `ed-report-2020#${locator}`),
    ],
    query: `{
      weak: ${gaps('kinds: [WEAKLY_EVIDENCED], instrument: "ungass-2016/7"')}
      none: ${gaps('kinds: [UNREPORTED], instrument: "ungass-2016/7"')}
      stated: ${gaps('kinds: [UNREPORTED], instrument: "ungass-2016/7", minimumStrength: STATED')}
    }`,
    answer({ weak, none, stated }) {
      const of = (page: any) => items('ungass-2016', subjects(all(page)));
      return {
        either: [...of(weak), ...of(none)].sort(),
        stated: of(stated),
        lacks: [all(weak)[0].missingHop, ...absences(all(weak))],
      };
    },
    known: {
      either: 'abcdefghijkl'.split('').map((item) => `7.${item}`),
      stated: 'abcdefghijkl'.split('').map((item) => `7.${item}`),
      lacks: ['EVIDENCE', 'NOTHING_THERE'],
    },
  },
  {
    question:
      'What do the texts themselves call lacking in how the Convention on organized crime is carried out?',
    readIn: ['ed-report-2008#26'],
    query: `{ ${gaps('kinds: [SHORTFALL], instrument: "untoc"')} }`,
    answer: ({ gaps }) =>
      all(gaps).map(({ subject, missingHop, absence, since }) => [
        ...standsIn([subject.id]),
        missingHop,
        absence,
        since,
      ]),
    known: [['ed-report-2008#26', null, null, '2009']],
  },
  {
    // Earmarked money in 2008; vulnerability, falling general income, less delivered and fewer means for
    // evaluation in 2020.
    question: 'Where does UNODC say what its finances lack, of 2008 and of 2020?',
    readIn: ['ed-report-2008#75', 'ed-report-2020#78', 'ed-report-2020#79', 'ed-report-2020#85'],
    query: `{
      in2008: ${gaps('kinds: [SHORTFALL], theme: "theme:governance-finance", entity: "unodc", period: { from: "2008", to: "2008" }')}
      in2020: ${gaps('kinds: [SHORTFALL], theme: "theme:governance-finance", entity: "unodc", period: { from: "2020", to: "2020" }')}
    }`,
    answer: ({ in2008, in2020 }) => [in2008, in2020].map((page) => standsIn(subjects(all(page)))),
    known: [['ed-report-2008#75'], ['ed-report-2020#78', 'ed-report-2020#79', 'ed-report-2020#85']],
  },
]);
