import type { Operation, Raw } from '../operation.js';

export const words = [
  'alternative development',
  '替代发展',
  'naloxone',
  'A/RES/74/178',
  'prevention of drug use among children',
  'precursors',
  '麻醉药品委员会',
  'money-laundering',
  'UNODC 2020 COVID-19',
  '74/178',
];

export const search: Operation = {
  name: 'search',
  question: 'The ten best answers to some words, in two languages.',
  parameters: () => words.map((text) => ({ text })),
  floor: {
    statement: 'own',
    answer: ([{ page }]) => found(page),
  },
  project: {
    query: `query ($text: String!) {
      search(query: $text, first: 10) { edges { score node { __typename id } } }
    }`,
    answer: ({ search: { edges } }) => told(edges),
  },
  library: {
    cannot:
      'its full-text fields search one index and one type each, and rank by the score of the index alone',
  },
  trips: 1,
  anchored: false,
};

/** The page as the statement answers it, which reads one more. */
export function found(page: Raw[]): Raw[] {
  return page.slice(0, 10).map(({ node: { id, kind }, score }) => ({ id, kind, score }));
}

export function told(edges: Raw[]): Raw[] {
  return edges.map(({ score, node }) => ({ id: node.id, kind: node.__typename, score }));
}
