import type { Operation, Raw } from '../operation.js';

const chapters = [1, 2, 3, 4, 5, 6, 7].map((chapter) => `ungass-2016/${chapter}`);

export const chains: Operation = {
  name: 'chains of a chapter',
  question: 'The first twenty chains from a chapter to what came of it, every step of each.',
  parameters: () => chapters.map((chapter) => ({ chapter })),
  floor: {
    statement: 'own',
    answer: (rows) =>
      rows.slice(0, 20).map(({ nodes, complete }) => ({
        steps: nodes.map(({ id }: Raw) => id),
        complete,
      })),
  },
  project: {
    query: `query ($chapter: ID!) {
      mandateChains(from: $chapter, first: 20) {
        nodes { complete steps { strength node { id } } }
      }
    }`,
    answer: ({ mandateChains: { nodes } }) =>
      nodes.map(({ complete, steps }: Raw) => ({
        steps: steps.map(({ node }: Raw) => node.id),
        complete,
      })),
  },
  library: { cannot: 'a chain takes links of variable length, and hops that may be missing' },
  trips: 1,
  anchored: true,
};
