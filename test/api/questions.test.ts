import { expect } from 'vitest';
import { ask, ids } from './questions/ask.js';

const figures = `edges { node { ... on Result { value unit } ... on Statistic { value unit } } }`;
const report = (locator: string) =>
  `paragraph(document: "sg-2020-world-drug-problem", locator: "${locator}")`;
const values = (data: any): number[] =>
  data.paragraph.facts.edges
    .map(({ node }: any) => node.value)
    .filter((value: unknown) => value != null);

ask([
  {
    question:
      'How many children and parents did family and life skills programmes reach, in how many countries?',
    readIn: ['sg-2020-world-drug-problem#26'],
    query: `{ ${report('26')} { facts(first: 100) { ${figures} } } }`,
    answer: values,
    known: expect.arrayContaining([18, 95_000]),
  },
  {
    question: 'Which countries had their draft drug legislation reviewed?',
    readIn: ['sg-2020-world-drug-problem#47'],
    query: `{ activities: nodes(ids: [
      "sg-2020-world-drug-problem#47/draft-legislation-review-cambodia",
      "sg-2020-world-drug-problem#47/draft-legislation-review-eswatini",
      "sg-2020-world-drug-problem#47/draft-legislation-review-mozambique"
    ]) { ... on Activity { countries { edges { role node { iso3 } } } } } }`,
    answer: (data) =>
      data.activities.flatMap(({ countries }: any) =>
        countries.edges.map(({ node }: any) => node.iso3),
      ),
    known: ['KHM', 'SWZ', 'MOZ'],
  },
  {
    question: 'Which countries does paragraph 47 name as helped?',
    readIn: ['sg-2020-world-drug-problem#47'],
    query: `{ ${report('47')} { facts(first: 100) { nodes { ... on Country { iso3 } } } } }`,
    answer: (data) => data.paragraph.facts.nodes.flatMap(({ iso3 }: any) => iso3 ?? []).sort(),
    known: ['AGO', 'ETH', 'KHM', 'MOZ', 'PNG', 'SWZ'],
  },
  {
    question:
      'How much have operations of the container control programme seized, and who runs it?',
    readIn: ['sg-2020-world-drug-problem#50'],
    query: `{ programme(id: "container-control-programme") {
      results { nodes { value qualifier unit } } entities(roles: [LEAD]) { nodes { id } } } }`,
    answer: ({ programme }) => ({
      results: programme.results.nodes,
      leads: ids(programme.entities.nodes),
    }),
    known: {
      results: expect.arrayContaining([{ value: 775, qualifier: 'MORE_THAN', unit: 'tonnes' }]),
      leads: ['unodc', 'wco'],
    },
  },
  {
    question:
      'How many laws of how many countries does the drug control legislation database hold?',
    readIn: ['sg-2020-world-drug-problem#49'],
    query: `{ ${report('49')} { facts(first: 100) { ${figures} } } }`,
    answer: (data) => values(data).sort((one, other) => one - other),
    known: [174, 938],
  },
  {
    question: 'Who joined the 1988 Convention, when, as which party?',
    readIn: ['sg-2020-world-drug-problem#46'],
    query: `{ ${report('46')} { facts(first: 100) { nodes {
      ... on Outcome { date countries { nodes { iso3 } } } ... on Statistic { value } } } } }`,
    answer: (data) =>
      data.paragraph.facts.nodes.filter((node: any) => node.countries || node.value),
    known: expect.arrayContaining([
      { date: '2019-08', countries: { nodes: [{ iso3: 'PLW' }] } },
      { value: 191 },
    ]),
  },
  {
    question: 'How many people used drugs in 2017, and what share is that of those aged 15 to 64?',
    readIn: ['sg-2020-world-drug-problem#7'],
    query: `{ ${report('7')} { facts(first: 100) { nodes { ... on Statistic { value unit qualifier period } } } } }`,
    answer: (data) => data.paragraph.facts.nodes,
    known: expect.arrayContaining([
      { value: 271_000_000, unit: 'people', qualifier: 'ABOUT', period: '2017' },
      { value: 5.5, unit: '%', qualifier: 'ABOUT', period: '2017' },
    ]),
  },
  {
    question: 'What area was under opium poppy in 2018, and how had it changed?',
    readIn: ['sg-2020-world-drug-problem#9'],
    query: `{ ${report('9')} { facts(first: 100) { nodes { ... on Statistic { value unit period changeValue changeBase } } } } }`,
    answer: (data) => data.paragraph.facts.nodes,
    known: expect.arrayContaining([
      { value: 345_900, unit: 'hectares', period: '2018', changeValue: -17, changeBase: '2017' },
    ]),
  },
  {
    question: 'Where and when did the subsidiary bodies of the Commission meet in 2019?',
    readIn: ['sg-2020-world-drug-problem#18'],
    query: `{ ${report('18')} { facts(first: 100) { nodes { ... on Meeting { date countries(roles: [HOST]) { nodes { iso3 } } } } } } }`,
    answer: (data) =>
      data.paragraph.facts.nodes
        .filter(({ date }: any) => date)
        .map(({ date, countries }: any) => `${date} ${countries.nodes[0]?.iso3}`)
        .sort(),
    known: [
      '2019-07-02/2019-07-05 PRT',
      '2019-09-16/2019-09-20 MUS',
      '2019-09-23/2019-09-27 UZB',
      '2019-10-07/2019-10-11 PER',
      '2019-10-22/2019-10-25 THA',
    ],
  },
  {
    question:
      'Which substances did the Commission put into Schedule I of the 1961 Convention at its 63rd session?',
    readIn: ['sg-2020-world-drug-problem#16'],
    query: `{ instrument(id: "convention-1961") { schedulingDecisions { nodes { schedule state substances { nodes { name(lang: EN) } } } } } }`,
    answer: ({ instrument }) =>
      instrument.schedulingDecisions.nodes
        .filter(({ state }: any) => state === 'ADOPTED')
        .map(({ schedule, substances }: any) => `${schedule}: ${substances.nodes[0].name}`)
        .sort(),
    known: ['Schedule I: Crotonylfentanyl', 'Schedule I: Valerylfentanyl'],
  },
  {
    question: 'How many substances were put under the 1971 Convention at that session?',
    readIn: ['sg-2020-world-drug-problem#16'],
    query: `{ instrument(id: "convention-1971") { schedulingDecisions { nodes { schedule state } } } }`,
    answer: ({ instrument }) => {
      const adopted = instrument.schedulingDecisions.nodes.filter(
        ({ state }: any) => state === 'ADOPTED',
      );
      return ['Schedule I', 'Schedule II', 'Schedule IV'].map(
        (name) => adopted.filter(({ schedule }: any) => schedule === name).length,
      );
    },
    known: [1, 7, 2],
  },
  {
    question: 'When was the high-level review of 2014, and how many countries took part?',
    readIn: ['jms-2014-review#introduction/6'],
    query: `{ meeting(id: "meeting:hlr-2014") { date results { nodes { value unit } } } }`,
    answer: ({ meeting }) => ({ date: meeting.date, results: meeting.results.nodes }),
    known: {
      date: '2014-03-13/2014-03-14',
      results: expect.arrayContaining([{ value: 129, unit: 'countries' }]),
    },
  },
  {
    question: 'Which item of the 2014 statement is about tramadol?',
    readIn: ['jms-2014-review#statement/33.B.29'],
    query: `{ substance(id: "substance:tramadol") { commitments(first: 100) { nodes { id part } } } }`,
    answer: ({ substance }) =>
      substance.commitments.nodes
        .filter(({ part, id }: any) => part === null && id.startsWith('jms-2014'))
        .map(({ id }: any) => id),
    known: ['jms-2014/33.B.29'],
  },
  {
    question: 'Who carried out operation KAFO, and against networks in which countries?',
    readIn: ['sg-2020-world-drug-problem#55'],
    query: `{ activity(id: "sg-2020-world-drug-problem#55/operation-kafo") {
      entities(roles: [LEAD]) { nodes { id } } countries { nodes { iso3 } } } }`,
    answer: ({ activity }) => [ids(activity.entities.nodes), ids(activity.countries.nodes)],
    known: [
      ['interpol', 'unodc'],
      ['BFA', 'CIV', 'MLI'],
    ],
  },
  {
    question:
      'How many countries, jurisdictions and subregions did the programme against money-laundering help in 2019?',
    readIn: ['sg-2020-world-drug-problem#56'],
    query: `{ ${report('56')} { facts(first: 100) { nodes { ... on Result { value unit period } } } } }`,
    answer: (data) =>
      data.paragraph.facts.nodes
        .filter(({ value }: any) => value)
        .map(({ value, period }: any) => [value, period]),
    known: [
      [102, '2019'],
      [2, '2019'],
      [9, '2019'],
    ],
  },
  {
    question:
      'Who reported new initiatives on the UNGASS recommendations in the first half of 2020?',
    readIn: ['sg-2020-world-drug-problem#23'],
    query: `{ ${report('23')} { facts(first: 100) { nodes { ... on Activity { date entities { nodes { id } } } } } } }`,
    answer: (data) =>
      ids(
        data.paragraph.facts.nodes
          .filter(({ date }: any) => date?.startsWith('2020'))
          .flatMap(({ entities }: any) => entities.nodes),
      ),
    known: expect.arrayContaining(['undp', 'un-women', 'unodc', 'who']),
  },
  {
    question:
      'For which countries did the regional meeting in Panama give priority to medicines against pain?',
    readIn: ['sg-2020-world-drug-problem#42'],
    query: `{ ${report('42')} { facts(first: 100) { nodes { ... on Country { iso3 } } } } }`,
    answer: (data) => data.paragraph.facts.nodes.flatMap(({ iso3 }: any) => iso3 ?? []).sort(),
    known: ['BLZ', 'CRI', 'DOM', 'GTM', 'HND', 'PAN', 'SLV', 'UZB'],
  },
  {
    question: 'What does resolution 74/178 ask of UNODC on gender, and at which paragraph?',
    readIn: ['A/RES/74/178#18'],
    query: `{ mandate(id: "mandate:A/RES/74/178/18~1") { locator addresseeKind
      addressees { nodes { id } } issuers { nodes { id } } resolutions { nodes { symbol } } } }`,
    answer: ({ mandate }) => ({ ...mandate, addressees: ids(mandate.addressees.nodes) }),
    known: {
      locator: '18',
      addresseeKind: 'IMPLEMENTING_ENTITY',
      addressees: ['unodc'],
      issuers: { nodes: [{ id: 'ga' }] },
      resolutions: { nodes: [{ symbol: 'A/RES/74/178' }] },
    },
  },
  {
    question: 'Which paragraphs of the 2016 outcome address bodies of the United Nations directly?',
    readIn: [
      'ungass-2016#1.r',
      'ungass-2016#5.w',
      'ungass-2016#5.y',
      'ungass-2016#6.d',
      'ungass-2016#6.e',
      'ungass-2016#7.i',
    ],
    query: `{ instrument(id: "ungass-2016") { mandates(first: 100) { nodes { locator } } } }`,
    answer: ({ instrument }) =>
      [...new Set(instrument.mandates.nodes.map(({ locator }: any) => locator))].sort(),
    known: ['1.r', '5.w', '5.y', '6.d', '6.e', '7.i'],
  },
  {
    question: 'By when did States pledge to halve HIV transmission among people who inject drugs?',
    readIn: ['jms-2014-review#statement/33.A.11'],
    query: `{ commitment(id: "jms-2014/33.A.11") { parts { nodes { commitmentKind targetYear } } } }`,
    answer: ({ commitment }) => commitment.parts.nodes,
    known: expect.arrayContaining([{ commitmentKind: 'TARGET', targetYear: 2015 }]),
  },
  {
    question:
      'Through which networks does UNODC promote cooperation in criminal matters, and on how many requests?',
    readIn: ['sg-2020-world-drug-problem#52'],
    query: `{ ${report('52')} { facts(first: 100) { nodes { id ... on Programme { type } ... on Result { value unit } } } } }`,
    answer: (data) => ({
      networks: data.paragraph.facts.nodes
        .filter(({ type }: any) => type === 'NETWORK')
        .map(({ id }: any) => id)
        .sort(),
      requests: data.paragraph.facts.nodes
        .filter(({ unit }: any) => unit === 'requests')
        .map(({ value }: any) => value),
    }),
    known: { networks: ['casc', 'gljcn', 'seajust', 'wacap'], requests: [48] },
  },
  {
    question: 'Which mandates does the report of the Secretary-General answer?',
    readIn: ['A/RES/74/178#120', 'sg-2020-world-drug-problem#1'],
    query: `{ document(id: "sg-2020-world-drug-problem") { ... on Document { mandatesAnswered { nodes { id } } } } }`,
    answer: ({ document }) => ids(document.mandatesAnswered.nodes),
    known: expect.arrayContaining(['mandate:A/RES/74/178/120']),
  },
]);
