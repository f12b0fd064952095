import type { Operation } from '../operation.js';

export const neighbours: Operation = {
  name: 'neighbour list',
  question: 'The entities of an activity, each with its part.',
  parameters: (draw) =>
    draw
      .ids('Activity', 40, ({ id }) => draw.links(id, 'out', 'INVOLVES') >= 3)
      .map((id) => ({ id })),
  floor: {
    statement: `
      MATCH (:Node {id: $id})-[part:INVOLVES]->(entity:Entity)
      RETURN part.role AS role, entity.id AS id, entity.nameEn AS name
      ORDER BY entity.sort, part.key
      LIMIT 10`,
    answer: (rows) => rows,
  },
  project: {
    query: `query ($id: ID!) {
      activity(id: $id) { entities(first: 10) { edges { role node { id name } } } }
    }`,
    answer: ({ activity }) => flat(activity.entities),
  },
  library: {
    query: `query ($id: ID!) {
      activities(where: {id: {eq: $id}}) {
        entitiesConnection(first: 10, sort: [{node: {sort: ASC}}, {edge: {key: ASC}}]) {
          edges { properties { role } node { id name: nameEn } }
        }
      }
    }`,
    answer: ({ activities: [activity] }) => flat(activity.entitiesConnection),
  },
  faster: 2.5,
  trips: 1,
  anchored: true,
};

interface Part {
  readonly role: string | null;
}

type Edge = Partial<Part> & { readonly properties?: Part; readonly node: object };

function flat({ edges }: { edges: Edge[] }) {
  return edges.map(({ role, properties, node }) => ({
    role: properties?.role ?? role ?? null,
    ...node,
  }));
}
