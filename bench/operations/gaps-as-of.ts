import type { Operation, Raw } from '../operation.js';

const texts = ['ungass-2016', 'jms-2014', 'md-2019'];
const dates = ['2017', '2019-06', '2021'];

export const gapsAsOf: Operation = {
  name: 'gap report as of a date',
  question:
    'The first fifty gaps of every kind in an instrument, of what had been adopted and reported by a date.',
  parameters: () => texts.flatMap((text) => dates.map((asOf) => ({ text, asOf }))),
  floor: {
    statement: 'own',
    answer: (rows) => rows.slice(0, 50).map(({ gap, node }) => ({ gap, id: node.id })),
  },
  project: {
    query: `query ($text: ID!, $asOf: String!) {
      gaps(instrument: $text, asOf: $asOf, first: 50) { nodes { gap: kind subject { id } } }
    }`,
    answer: ({ gaps: { nodes } }) =>
      nodes.map(({ gap, subject }: Raw) => ({ gap, id: subject.id })),
  },
  library: { cannot: 'a filter on links of variable length cannot be written in its arguments' },
  trips: 1,
  anchored: true,
};
