import type { Operation, Raw } from '../operation.js';

export const entityMandates: Operation = {
  name: 'entity with its mandates',
  question: 'An entity and the first twenty mandates that are addressed to it, in order.',
  parameters: (draw) =>
    draw
      .ids('Entity', 20, ({ id }) =>
        draw.neighbours(id, 'in', 'ADDRESSED_TO').some((from) => from.startsWith('mandate:')),
      )
      .map((id) => ({ id })),
  floor: {
    statement: `
      MATCH (entity:Node {id: $id})
      CALL (entity) {
        MATCH (entity)<-[part:ADDRESSED_TO]-(mandate:Mandate)
        WITH part, mandate
        ORDER BY mandate.sort, part.key
        LIMIT 20
        RETURN collect({role: part.role, id: mandate.id, summary: mandate.summaryEn}) AS mandates
      }
      RETURN entity.id AS id, entity.nameEn AS name, mandates`,
    answer: ([entity]) => entity,
  },
  project: {
    query: `query ($id: ID!) {
      entity(id: $id) { id name mandates(first: 20) { edges { role node { id summary } } } }
    }`,
    answer: ({ entity: { mandates, ...entity } }) => ({
      ...entity,
      mandates: mandates.edges.map(({ role, node }: Raw) => ({ role, ...node })),
    }),
  },
  library: {
    query: `query ($id: ID!) {
      entities(where: {id: {eq: $id}}) {
        id
        name: nameEn
        mandatesConnection(first: 20, sort: [{node: {sort: ASC}}, {edge: {key: ASC}}]) {
          edges { properties { role } node { id summary: summaryEn } }
        }
      }
    }`,
    answer: ({ entities: [{ mandatesConnection, ...entity }] }) => ({
      ...entity,
      mandates: mandatesConnection.edges.map(({ properties, node }: Raw) => ({
        ...properties,
        ...node,
      })),
    }),
  },
  faster: 2.5,
  trips: 1,
  // It starts at a body that ever more is asked of, and reads all of that to find the first.
  anchored: false,
};
