import type { ReadyQuery } from '../shared/ready-query.type.js';
import type { FacetChoice } from './facet.type.js';
import type { SearchArgs } from './search.args.js';
import { NodeType } from './search.type.js';

const query = `query Search($query: String!, $types: [NodeType!], $filter: SearchFilter, $narrow: [FacetChoice!], $first: Int, $after: String) {
  search(query: $query, types: $types, filter: $filter, narrow: $narrow, first: $first, after: $after) {
    totalCount
    nodes { __typename id }
    pageInfo { hasNextPage endCursor }
  }
}`;

const names = new Map(Object.entries(NodeType).map(([name, kind]) => [kind, name]));

/** The search that these arguments asked for, narrowed to one more value. */
export function narrowedSearch(
  { query: text, types, filter, narrow }: SearchArgs,
  choice: FacetChoice,
): ReadyQuery {
  const others = (narrow ?? []).filter(({ by, key }) => by !== choice.by || key !== choice.key);
  return {
    field: 'search',
    query,
    variables: {
      query: text,
      ...(types == null ? {} : { types: types.map((kind) => names.get(kind)) }),
      ...(filter == null ? {} : { filter }),
      narrow: [...others, choice],
    },
  };
}
