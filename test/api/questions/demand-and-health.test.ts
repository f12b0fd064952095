import { expect } from 'vitest';
import { ask, evidence, ids, paragraphs, values } from './ask.js';

ask([
  {
    question: 'Which commitment and which resolution speak of naloxone, and what was studied?',
    readIn: ['ungass-2016#1.m', 'A/RES/74/178#28', 'sg-2020-world-drug-problem#31'],
    query: `{ substance(id: "substance:naloxone") {
      ${evidence} commitments { nodes { id part } } mandates { nodes { id } }
      activities { nodes { results { nodes { value unit } } } } } }`,
    answer: ({ substance }) => ({
      told: paragraphs(substance),
      commitments: ids(substance.commitments.nodes.filter(({ part }: any) => part === null)),
      studied: substance.activities.nodes.flatMap(({ results }: any) => results.nodes),
    }),
    known: {
      told: ['A/RES/74/178#28', 'sg-2020-world-drug-problem#31', 'ungass-2016#1.m'],
      commitments: ['ungass-2016/1.m'],
      studied: [{ value: 4, unit: 'countries' }],
    },
  },
  {
    question:
      'Where do the International Standards on Drug Use Prevention stand in what States agreed?',
    readIn: [
      'jms-2014-review#statement/33.A.4',
      'jms-2014-review#statement/33.A.7',
      'ungass-2016#1.h',
      'A/RES/74/178#23',
      'sg-2020-world-drug-problem#28',
      'sg-2020-world-drug-problem#67',
      'ed-report-2020#15',
    ],
    query: `{ instrument(id: "international-standards-drug-use-prevention") { ${evidence} } }`,
    answer: ({ instrument }) => paragraphs(instrument),
    known: [
      'A/RES/74/178#23',
      'ed-report-2020#15',
      'jms-2014-review#statement/33.A.4',
      'jms-2014-review#statement/33.A.7',
      'sg-2020-world-drug-problem#28',
      'sg-2020-world-drug-problem#67',
      'ungass-2016#1.h',
    ],
  },
  {
    question:
      'Which commitment asks States to apply the standards on treatment, who wrote them, and in how many countries were they tried?',
    readIn: ['ungass-2016#1.p', 'sg-2020-world-drug-problem#29', 'ed-report-2020#18'],
    query: `{
      commitments(filter: {
        cites: { all: ["international-standards-treatment-drug-use-disorders"] }, isPart: false
      }) { nodes { id } }
      instrument(id: "international-standards-treatment-drug-use-disorders") {
        entities(roles: [LEAD]) { nodes { id } } }
      tried: activities(filter: {
        about: { all: ["international-standards-treatment-drug-use-disorders"] }, results: { exists: true }
      }) { nodes { results { nodes { value qualifier unit } } } }
    }`,
    answer: ({ commitments, instrument, tried }) => [
      ids(commitments.nodes),
      ids(instrument.entities.nodes),
      tried.nodes.flatMap(({ results }: any) => results.nodes),
    ],
    known: [
      ['ungass-2016/1.p'],
      ['unodc', 'who'],
      expect.arrayContaining([{ value: 10, qualifier: 'MORE_THAN', unit: 'countries' }]),
    ],
  },
  {
    question:
      'How many came to the youth forums, and how many did the network of young people reach?',
    readIn: ['sg-2020-world-drug-problem#27', 'ed-report-2020#17'],
    query: `{ indicators(filter: { ids: [
      "indicator:youth-forum-participants", "indicator:youth-forum-countries", "indicator:youth-network-reach"
    ] }) { nodes { results { nodes { value } } } } }`,
    answer: ({ indicators }) => indicators.nodes.map(({ results }: any) => values(results.nodes)),
    known: [
      [41, 51],
      [34, 38],
      [4500, 18_400],
    ],
  },
  {
    question:
      'In how many countries did family and school prevention run, and for how many people?',
    readIn: ['sg-2020-world-drug-problem#26', 'ed-report-2020#15'],
    query: `{ indicators(filter: { ids: [
      "indicator:prevention-countries", "indicator:prevention-beneficiaries", "indicator:prevention-trainers"
    ] }) { nodes { results { nodes { value } } } } }`,
    answer: ({ indicators }) => indicators.nodes.map(({ results }: any) => values(results.nodes)),
    known: [[18, 43], [5000, 95_000], [900]],
  },
  {
    question: 'How many patients in how many countries did support to treatment reach?',
    readIn: ['sg-2020-world-drug-problem#30', 'ed-report-2020#18'],
    query: `{
      patients: indicator(id: "indicator:treatment-patients") { results { nodes { value qualifier } } }
      countries: indicator(id: "indicator:treatment-countries") { results { nodes { value } } }
    }`,
    answer: ({ patients, countries }) => [
      values(patients.results.nodes),
      patients.results.nodes.map(({ qualifier }: any) => qualifier),
      values(countries.results.nodes),
    ],
    known: [
      [51_000, 67_000],
      ['ABOUT', 'ABOUT'],
      [22, 28],
    ],
  },
  {
    question:
      'What did States pledge in 2014 on HIV among people who inject drugs, and what do the figures of 2020 say?',
    readIn: [
      'jms-2014-review#statement/33.A.11',
      'sg-2020-world-drug-problem#8',
      'sg-2020-world-drug-problem#33',
    ],
    query: `{
      commitments(filter: { kinds: [TARGET], populationGroups: { all: ["group:people-who-inject-drugs"] }, instruments: { all: ["jms-2014"] } }) {
        nodes { targetYear } }
      living: indicator(id: "indicator:hiv-among-pwid") { statistics { nodes { value denominatorValue } } }
      services: indicators(filter: { ids: [
        "indicator:hiv-drug-services-countries", "indicator:hiv-prison-services-countries"
      ] }) { nodes { results { nodes { value } } } }
    }`,
    answer: ({ commitments, living, services }) => ({
      by: [...new Set(commitments.nodes.map(({ targetYear }: any) => targetYear))],
      living: living.statistics.nodes,
      services: services.nodes.map(({ results }: any) => values(results.nodes)),
    }),
    known: { by: [2015], living: [{ value: 1, denominatorValue: 8 }], services: [[25], [34]] },
  },
  {
    question: 'Where do the Bangkok Rules stand, and how many countries were helped with them?',
    readIn: [
      'ungass-2016#4.n',
      'A/RES/65/229#3',
      'A/RES/70/175#preamble',
      'A/RES/74/178#36',
      'sg-2020-world-drug-problem#62',
      'sg-2020-world-drug-problem#63',
    ],
    query: `{
      instrument(id: "bangkok-rules") { ${evidence} }
      results(filter: { evidencedIn: { all: ["sg-2020-world-drug-problem"] }, populationGroups: { any: ["group:women-prisoners"] } }) {
        nodes { value unit } }
    }`,
    answer: ({ instrument, results }) => [paragraphs(instrument), results.nodes],
    known: [
      [
        'A/RES/65/229#3',
        'A/RES/70/175#preamble',
        'A/RES/74/178#36',
        'sg-2020-world-drug-problem#62',
        'sg-2020-world-drug-problem#63',
        'ungass-2016#4.n',
      ],
      [{ value: 7, unit: 'countries' }],
    ],
  },
]);
