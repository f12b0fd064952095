import { type FacetKind, UNKNOWN } from './facet.type.js';

/** A closed table: clauses from `node` that bind its keys in each facet under the name of the facet. */
export const facets: Readonly<Record<FacetKind, string>> = {
  DOCUMENT: keysBy(
    'DOCUMENT',
    '(node)<-[:STATES|NAMES]-{0,1}()<-[:HAS_PARAGRAPH|HAS_SECTION]-(key:Document|Instrument|Resolution)',
  ),
  KIND: 'WITH *, [node.kind] AS KIND',
  THEME: keysBy('THEME', '(node)-[:HAS_THEME]->(key:Theme)'),
  YEAR: `CALL (node) {
  OPTIONAL MATCH (node)-[:DERIVES_FROM]->{0,1}()<-[:HAS_COMMITMENT|HAS_PARAGRAPH|HAS_SECTION]-{0,1}(text:Document|Instrument|Resolution)
  WITH min(text.dateFrom) AS published
  WITH
    coalesce(node.dateFrom, node.periodFrom, node.dateTo, node.periodTo, published) AS first,
    coalesce(node.dateTo, node.periodTo, node.dateFrom, node.periodFrom, published) AS last
  RETURN
    CASE
      WHEN first IS NULL THEN ['${UNKNOWN}']
      ELSE [year IN range(toInteger(left(first, 4)), toInteger(left(last, 4))) | toString(year)]
    END AS YEAR
}`,
};

export const everyFacet = Object.keys(facets).sort() as FacetKind[];

function keysBy(name: FacetKind, pattern: string): string {
  return `CALL (node) {
  OPTIONAL MATCH ${pattern}
  WITH collect(DISTINCT key.id) AS keys
  RETURN CASE WHEN size(keys) = 0 THEN ['${UNKNOWN}'] ELSE keys END AS ${name}
}`;
}
