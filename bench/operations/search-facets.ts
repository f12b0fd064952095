import type { Operation, Raw } from '../operation.js';
import { found, search, told, words } from './search.js';

export const searchFacets: Operation = {
  name: 'search with facets',
  question: 'The same, with how many there are in all, counted by text, kind, theme and year.',
  parameters: () => words.map((text) => ({ text })),
  floor: {
    statement: 'own',
    answer: ([{ page, total, facets }]) => ({
      page: found(page),
      total,
      facets: facets
        .map(({ by, values }: Raw) => ({
          by,
          values: values.map(({ key, count }: Raw) => ({ key, count })),
        }))
        .sort((a: Raw, b: Raw) => (a.by < b.by ? -1 : 1)),
    }),
  },
  project: {
    query: `query ($text: String!) {
      search(query: $text, first: 10) {
        totalCount
        facets { by values(first: 100) { key count } }
        edges { score node { __typename id } }
      }
    }`,
    answer: ({ search: { edges, totalCount, facets } }) => ({
      page: told(edges),
      total: totalCount,
      facets,
    }),
  },
  library: search.library,
  trips: 1,
  anchored: false,
};
