import { expect } from 'vitest';
import { ask, evidence, ids, littleEvidence, paragraphs, stated, values } from './ask.js';

ask([
  {
    question:
      'Which countries built the information centre of Central Asia, and with which network did it work in 2020?',
    readIn: ['ed-report-2008#60', 'ed-report-2020#39'],
    query: `{ entity(id: "caricc") {
      countries { nodes { iso3 } } memberCountries { nodes { iso3 } }
      programmes(first: 100) { nodes { id } } activities(first: 100) { nodes { programmes { nodes { id } } } } } }`,
    answer: ({ entity }) => [
      ids([...entity.countries.nodes, ...entity.memberCountries.nodes]),
      ids([
        ...entity.programmes.nodes,
        ...entity.activities.nodes.flatMap(({ programmes }: any) => programmes.nodes),
      ]),
    ],
    known: [['AZE', 'KAZ', 'KGZ', 'RUS', 'TJK', 'TKM', 'UZB'], expect.arrayContaining(['casc'])],
  },
  {
    question:
      'In how many requests and cases did judicial networks help, and how many countries joined the one for South-East Asia?',
    readIn: ['sg-2020-world-drug-problem#52', 'ed-report-2020#39'],
    query: `{
      requests: indicator(id: "indicator:judicial-networks-requests") { results { nodes { value } } }
      cases: indicator(id: "indicator:judicial-networks-cases") { results { nodes { value } } }
      joined: programme(id: "seajust") { results { nodes { value unit } } }
    }`,
    answer: ({ requests, cases, joined }) => [
      values(requests.results.nodes),
      values(cases.results.nodes),
      joined.results.nodes,
    ],
    known: [[48], [61], [{ value: 9, unit: 'countries' }]],
  },
  {
    question:
      'Who runs the Stolen Asset Recovery Initiative, where in 2008, and how many did it help in 2020?',
    readIn: ['ed-report-2008#35', 'ed-report-2020#51'],
    query: `{
      programme(id: "star-initiative") {
        entities(roles: [LEAD]) { nodes { id } } period
        activities(first: 100) { nodes { countries { nodes { iso3 } } } } countries { nodes { iso3 } } }
      helped: indicator(id: "indicator:asset-recovery-countries-supported") { results { nodes { value period } } }
    }`,
    answer: ({ programme, helped }) => [
      ids(programme.entities.nodes),
      ids([
        ...programme.countries.nodes,
        ...programme.activities.nodes.flatMap(({ countries }: any) => countries.nodes),
      ]).filter((country) => country !== 'USA'),
      helped.results.nodes,
    ],
    known: [['unodc', 'world-bank'], ['BGD', 'HTI', 'IDN', 'NGA'], [{ value: 15, period: '2020' }]],
  },
  {
    question: 'Which crime congresses lay ahead in 2008 and in 2020, and by what was one moved?',
    readIn: ['ed-report-2008#31', 'ed-report-2020#10'],
    query: `{
      meetings(filter: { ids: ["meeting:crime-congress-12", "meeting:crime-congress-14"] }) {
        nodes { date originalDate countries(roles: [HOST]) { nodes { iso3 } } } }
      resolutions(filter: { actsOn: { any: ["meeting:crime-congress-14"] } }) { nodes { symbol } }
    }`,
    answer: ({ meetings, resolutions }) => [
      meetings.nodes.map(({ date, originalDate, countries }: any) => [
        date,
        originalDate,
        ...ids(countries.nodes),
      ]),
      resolutions.nodes.map(({ symbol }: any) => symbol).sort(),
    ],
    known: [
      [
        ['2010-04', null, 'BRA'],
        ['2021-03-07/2021-03-12', '2020-04', 'JPN'],
      ],
      ['A/DEC/74/550', 'A/DEC/74/550 B'],
    ],
  },
  {
    question:
      'When was the event on twenty-five years of the Beijing Declaration to be held, and when was it?',
    readIn: ['sg-2020-world-drug-problem#83', 'ed-report-2020#70'],
    query: `{ meeting(id: "meeting:beijing-25-event-2020") { date originalDate status bodies { nodes { id } } ${evidence} } }`,
    answer: ({ meeting }) => [meeting.originalDate, meeting.date, paragraphs(meeting)],
    known: ['2020-03-02', '2020-06', ['ed-report-2020#70', 'sg-2020-world-drug-problem#83']],
  },
  {
    question: 'How many countries were helped against illicit firearms in 2008 and in 2020?',
    readIn: ['ed-report-2008#66', 'ed-report-2020#42', 'ed-report-2020#44'],
    query: `{ results(first: 100, filter: { topics: { any: ["topic:firearms"] }, units: ["countries"] }) {
      nodes { value qualifier ${littleEvidence} } } }`,
    answer: ({ results }) =>
      results.nodes
        .map((result: any) => `${paragraphs(result).join()}: ${result.qualifier} ${result.value}`)
        .sort(),
    known: [
      'ed-report-2008#66: EXACT 10',
      'ed-report-2020#42: EXACT 11',
      'ed-report-2020#44: MORE_THAN 29',
    ],
  },
  {
    question:
      'How many officials were trained against terrorism by 2008, in 2008 and in the pandemic?',
    readIn: ['ed-report-2008#39', 'ed-report-2020#58'],
    query: `{ indicator(id: "indicator:counter-terrorism-officials-trained") {
      results { nodes { value qualifier } } } }`,
    answer: ({ indicator }) => [
      values(indicator.results.nodes),
      ...new Set(indicator.results.nodes.map(({ qualifier }: any) => qualifier)),
    ],
    known: [[1000, 1600, 7700], 'MORE_THAN'],
  },
  {
    question:
      'Which item of 2016 names the Doha Declaration, and whom did the programme for it reach?',
    readIn: ['ungass-2016#3.a', 'sg-2020-world-drug-problem#45', 'ed-report-2020#56'],
    query: `{
      instrument(id: "doha-declaration") { ${evidence} }
      trainers: indicator(id: "indicator:sport-life-skills-trainers") { results { nodes { value qualifier } } }
      children: indicator(id: "indicator:sport-life-skills-children") { results { nodes { value qualifier } } }
      integrity: programme(id: "doha-judicial-integrity") {
        wholes { nodes { id } } activities { nodes { results { nodes { value qualifier unit } } } } }
    }`,
    answer: ({ instrument, trainers, children, integrity }) => ({
      named: paragraphs(instrument).filter((id) => id.startsWith('ungass-2016')),
      trainers: trainers.results.nodes,
      children: children.results.nodes,
      partOf: ids(integrity.wholes.nodes),
      integrity: integrity.activities.nodes.flatMap(({ results }: any) => results.nodes),
    }),
    known: {
      named: ['ungass-2016#3.a'],
      trainers: [{ value: 300, qualifier: 'MORE_THAN' }],
      children: [{ value: 7000, qualifier: 'MORE_THAN' }],
      partOf: ['doha-declaration-programme'],
      integrity: expect.arrayContaining([
        { value: 42_000, qualifier: 'MORE_THAN', unit: 'people' },
        { value: 190, qualifier: 'MORE_THAN', unit: 'countries' },
      ]),
    },
  },
  {
    question: 'Which paragraphs speak of target 16.4 of the 2030 Agenda?',
    readIn: ['sg-2020-world-drug-problem#57', 'ed-report-2020#57'],
    query: `{ sdgTarget(id: "sdg:16.4") { ${evidence} } }`,
    answer: ({ sdgTarget }) => paragraphs(sdgTarget),
    known: ['ed-report-2020#57', 'sg-2020-world-drug-problem#57'],
  },
  {
    question: 'Which country got help with its laws or policy on drugs by both reports on 2020?',
    readIn: ['sg-2020-world-drug-problem#47', 'ed-report-2020#38'],
    query: `{
      one: ${stated('sg-2020-world-drug-problem', '47', '... on Country { iso3 }')}
      other: ${stated('ed-report-2020', '38', '... on Country { iso3 }')}
    }`,
    answer: ({ one, other }) => {
      const [here, there] = [one, other].map(({ facts }: any) =>
        ids(facts.nodes.filter(({ iso3 }: any) => iso3)),
      );
      return [here, there, here!.filter((country) => there!.includes(country))];
    },
    known: [
      ['AGO', 'ETH', 'KHM', 'MOZ', 'PNG', 'SWZ'],
      ['AFG', 'BOL', 'ETH', 'LAO', 'MEX', 'NGA', 'THA'],
      ['ETH'],
    ],
  },
]);
