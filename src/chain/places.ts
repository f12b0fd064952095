import { meant } from './meant.js';

/** True where one of these has a part in a place of the region, but for who only gave money. */
export function inPlaces(nodes: string): string {
  return `EXISTS {
    UNWIND ${nodes} AS origin
    MATCH (origin)-[involved:INVOLVES]->(place)
    WHERE place.id IN places AND involved.role <> 'DONOR'
  }`;
}

/** Clauses that bind `places`: the identifiers of the region meant and of all that the record lists in it. */
export const placesOfRegion = (parameter = 'region') => `${meant('region', parameter)}
CALL (region) {
  OPTIONAL MATCH (region)-[:HAS_MEMBER]->{0,3}(place)
  RETURN collect(DISTINCT place.id) AS places
}`;
