import type { Operation, Raw } from '../operation.js';

const reports = ['ed-report-2008', 'ed-report-2020', 'sg-2020-world-drug-problem'];
const dimensions = ['THEME', 'PROGRAMME', 'ENTITY', 'COUNTRY'];

export const comparison: Operation = {
  name: 'comparison of two texts',
  question: 'The first twenty themes, programmes, entities or countries that two reports tell of.',
  parameters: () =>
    reports.flatMap((from) =>
      reports.filter((to) => to > from).flatMap((to) => dimensions.map((by) => ({ by, from, to }))),
    ),
  floor: {
    statement: 'own',
    answer: (rows) =>
      rows.slice(0, 20).map(({ key, from, to }) => ({
        id: key.id,
        from: [from.activities, from.figures],
        to: [to.activities, to.figures],
      })),
  },
  project: {
    query: `query ($by: ComparisonDimension!, $from: ID!, $to: ID!) {
      compare(by: $by, from: {document: $from}, to: {document: $to}, first: 20) {
        nodes {
          subject { id }
          from { activityCount figureCount }
          to { activityCount figureCount }
        }
      }
    }`,
    answer: ({ compare: { nodes } }) =>
      nodes.map(({ subject, from, to }: Raw) => ({
        id: subject.id,
        from: [from.activityCount, from.figureCount],
        to: [to.activityCount, to.figureCount],
      })),
  },
  library: { cannot: 'it sets nothing side by side' },
  trips: 1,
  anchored: true,
};
