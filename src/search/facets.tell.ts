import { Facet, FacetValue } from './facet.type.js';
import { everyFacet } from './facets.js';
import type { SearchArgs } from './search.args.js';
import { narrowedSearch } from './search.narrow.js';
import type { FacetRow } from './search.repository.js';

/** Every facet of a search, as the API tells it; those of a search that finds nothing are empty. */
export function facetsOf(args: SearchArgs, rows: readonly FacetRow[]): Facet[] {
  return everyFacet.map((by) => {
    const { valueCount = 0, values = [] } = rows.find((row) => row.by === by) ?? {};
    const all = values.map((value) =>
      Object.assign(new FacetValue(), {
        ...value,
        members: narrowedSearch(args, { by, key: value.key }),
      }),
    );
    return Object.assign(new Facet(), { by, valueCount, all });
  });
}
