import { ask, littleEvidence, paragraphs } from '../questions/ask.js';

ask([
  {
    // The company buys from cooperatives there; nobody else tells of it.
    question: 'What has the coffee company Malongo to do with Myanmar?',
    readIn: ['ed-report-2020#34'],
    query: `{ paths(from: "malongo", to: "MMR", first: 1, minimumStrength: STATED) {
      length steps { node { id __typename } ${littleEvidence} } } }`,
    answer: ({ paths }) =>
      paths.map(({ length, steps }: any) => ({
        length,
        over: steps.slice(1, -1).map(({ node }: any) => node.__typename),
        readIn: [...new Set(steps.flatMap(paragraphs))],
      })),
    known: [{ length: 2, over: ['Activity'], readIn: ['ed-report-2020#34'] }],
  },
]);
