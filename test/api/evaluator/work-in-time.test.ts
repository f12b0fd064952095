import { ask } from '../questions/ask.js';
import { absences, all, gaps, items, standsIn, subjects } from './gaps.js';

const during = (year: string) =>
  gaps(
    `kinds: [UNREPORTED], instrument: "ungass-2016/6.d", period: { from: "${year}", to: "${year}" }`,
  );

const workIn = (year: string) => `mandates(filter: {
  ids: ["mandate:A/RES/60/288/~unodc-technical-assistance"]
  activities: { exists: true, during: { from: "${year}", to: "${year}" } } }) { nodes { id } }`;

ask([
  {
    // The Commission gave its input to the high-level political forum in 2020. In 2012 nothing had been
    // promised; on 2017 no text of the record reports.
    question: 'Is work on item 6(d) of 2016 told of 2012, of 2017 and of 2020?',
    readIn: ['ungass-2016#6.d', 'sg-2020-world-drug-problem#82'],
    query: `{ in2012: ${during('2012')} in2017: ${during('2017')} in2020: ${during('2020')} }`,
    answer: ({ in2012, in2017, in2020 }) =>
      [in2012, in2017, in2020].map((page) => {
        const item = all(page).filter(({ subject }) => subject.id.startsWith('ungass-2016/'));
        return [items('ungass-2016', subjects(item)), absences(item)];
      }),
    known: [
      [['6.d'], ['NOT_APPLICABLE']],
      [['6.d'], ['OUTSIDE_SOURCES']],
      [[], []],
    ],
  },
  {
    // The first report on the time since 2016 is of 2020.
    question:
      'Was work on laboratories, item 5(h) of 2016, reported by the end of 2019, and of 2020?',
    readIn: ['ungass-2016#5.h', 'sg-2020-world-drug-problem#72'],
    query: `{
      by2019: ${gaps('kinds: [UNREPORTED], instrument: "ungass-2016/5.h", asOf: "2019"')}
      by2020: ${gaps('kinds: [UNREPORTED], instrument: "ungass-2016/5.h", asOf: "2020"')}
    }`,
    answer: ({ by2019, by2020 }) =>
      [by2019, by2020].map((page) => [
        items('ungass-2016', subjects(all(page))),
        absences(all(page)),
      ]),
    known: [
      [['5.h'], ['OUTSIDE_SOURCES']],
      [[], []],
    ],
  },
  {
    // Kidnapping is in the report on 2008 alone.
    question: 'Where was work against kidnapping last told, and is that long ago?',
    readIn: ['ed-report-2008#65'],
    query: `{ ${gaps('kinds: [STALE], theme: "theme:area-organized-crime"')} }`,
    answer: ({ gaps }) =>
      all(gaps)
        .filter(({ subject }) => subject.id === 'counter-kidnapping-programme')
        .map(({ latest, missingHop, absence, closes }) => [
          ...standsIn([latest.id]),
          missingHop,
          absence,
          closes.includes('more recent activity'),
        ]),
    known: [['ed-report-2008#65', 'ACTIVITY', 'NOT_REPORTED', true]],
  },
  {
    // A round table and a meeting in 2008. The reports on 2020 do not name the initiative.
    question: 'Is anything told of the Paris Pact in 2019 and 2020, and what is the last that is?',
    readIn: ['ed-report-2008#49', 'jms-2014-review#statement/20', 'A/RES/74/178#108'],
    query: `{ ${gaps('kinds: [UNREPORTED], theme: "theme:supply-reduction", period: { from: "2019", to: "2020" }')} }`,
    answer: ({ gaps }) =>
      gaps.nodes
        .filter(({ subject }: any) => subject.id === 'paris-pact-initiative')
        .map(({ latest, absence, activityCount }: any) => [
          ...standsIn([latest.id]),
          absence,
          activityCount,
        ]),
    known: [['ed-report-2008#49', 'NOT_REPORTED', 0]],
  },
  {
    // The report counts the laws in the repository (938, of 174 countries), and nothing of the portal.
    question: 'Of which of its two stores of laws does UNODC tell no figure?',
    readIn: ['sg-2020-world-drug-problem#48', 'sg-2020-world-drug-problem#49'],
    query: `{ ${gaps('kinds: [UNMEASURED], theme: "theme:supply-reduction"')} }`,
    answer: ({ gaps }) =>
      all(gaps)
        .filter(({ subject }) => ['sherloc', 'drug-control-repository'].includes(subject.id))
        .map(({ subject, missingHop, absence }) => [subject.id, missingHop, absence]),
    known: [['sherloc', 'RESULT', 'NOT_REPORTED']],
  },
  {
    // "Since January 2003" UNODC had helped, says the report on 2008. It says nothing of 2012.
    question: 'Is work on the counter-terrorism strategy told of 2008, and of 2012?',
    readIn: ['ed-report-2008#38', 'ed-report-2008#39'],
    query: `{ in2008: ${workIn('2008')} in2012: ${workIn('2012')} }`,
    answer: ({ in2008, in2012 }) => [in2008, in2012].map(({ nodes }) => nodes.length),
    known: [1, 0],
  },
]);
