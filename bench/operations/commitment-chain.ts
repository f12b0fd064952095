import type { Operation, Raw } from '../operation.js';

export const commitmentChain: Operation = {
  name: 'chain of a commitment',
  question: 'A commitment, its mandates, their activities, and the figures and countries of each.',
  parameters: (draw) =>
    draw
      .ids('Commitment', 20, ({ id }) => {
        // One paragraph of one act: what derives from its acts too, only the project's field finds.
        const whole = draw.links(id, 'in', 'PART_OF') === 0;
        const mandates = draw.neighbours(id, 'in', 'DERIVES_FROM');
        return whole && mandates.some((mandate) => draw.links(mandate, 'in', 'SERVES') > 0);
      })
      .map((id) => ({ id })),
  floor: {
    statement: `
      MATCH (commitment:Node {id: $id})
      CALL (commitment) {
        MATCH (commitment)<-[derives:DERIVES_FROM]-(mandate:Mandate)
        WITH mandate, derives
        ORDER BY mandate.sort, derives.key
        LIMIT 10
        CALL (mandate) {
          MATCH (mandate)<-[serves:SERVES]-(activity:Activity)
          WITH activity, serves
          ORDER BY activity.sort, serves.key
          LIMIT 10
          CALL (activity) {
            MATCH (activity)<-[counts:ATTRIBUTED_TO]-(result:Result)
            WITH result, counts
            ORDER BY result.sort, counts.key
            LIMIT 5
            RETURN collect({id: result.id, value: result.value, unit: result.unit}) AS results
          }
          CALL (activity) {
            MATCH (activity)-[part:INVOLVES]->(country:Country)
            WITH country, part
            ORDER BY country.sort, part.key
            LIMIT 5
            RETURN collect({role: part.role, id: country.id, name: country.nameEn}) AS countries
          }
          WITH activity, serves, results, countries
          ORDER BY activity.sort, serves.key
          RETURN
            collect({
              strength: serves.strength,
              id: activity.id,
              summary: activity.summaryEn,
              results: results,
              countries: countries
            }) AS activities
        }
        WITH mandate, derives, activities
        ORDER BY mandate.sort, derives.key
        RETURN
          collect({id: mandate.id, summary: mandate.summaryEn, activities: activities}) AS mandates
      }
      RETURN commitment.id AS id, mandates`,
    answer: ([commitment]) => commitment,
  },
  project: {
    query: `query ($id: ID!) {
      commitment(id: $id) {
        id
        mandates(first: 10) {
          edges {
            node {
              id
              summary
              activities(first: 10) {
                edges {
                  strength
                  node {
                    id
                    summary
                    results(first: 5) { edges { node { id value unit } } }
                    countries(first: 5) { edges { role node { id name } } }
                  }
                }
              }
            }
          }
        }
      }
    }`,
    answer: ({ commitment }) => flat(commitment),
  },
  library: {
    query: `query ($id: ID!) {
      commitments(where: {id: {eq: $id}}) {
        id
        mandates: mandatesConnection(first: 10, sort: [{node: {sort: ASC}}, {edge: {key: ASC}}]) {
          edges {
            node {
              id
              summary: summaryEn
              activities: activitiesConnection(
                first: 10
                sort: [{node: {sort: ASC}}, {edge: {key: ASC}}]
              ) {
                edges {
                  properties { strength }
                  node {
                    id
                    summary: summaryEn
                    results: resultsConnection(
                      first: 5
                      sort: [{node: {sort: ASC}}, {edge: {key: ASC}}]
                    ) {
                      edges { node { id value unit } }
                    }
                    countries: countriesConnection(
                      first: 5
                      sort: [{node: {sort: ASC}}, {edge: {key: ASC}}]
                    ) {
                      edges { properties { role } node { id name: nameEn } }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }`,
    answer: ({ commitments: [commitment] }) => flat(commitment),
  },
  faster: 2,
  trips: 1,
  anchored: true,
};

/** Connections as lists of what their edges say. */
function flat(value: Raw): Raw {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(flat);
  const { edges, properties, node, ...rest } = value;
  if (edges) return edges.map(flat);
  if (node) return { ...rest, ...properties, ...flat(node) };
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, flat(one)]));
}
