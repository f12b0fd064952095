import type { Operation } from '../operation.js';

export const pointRead: Operation = {
  name: 'point read',
  question: 'An activity by its identifier.',
  parameters: (draw) => draw.ids('Activity', 40).map((id) => ({ id })),
  floor: {
    statement: `
      MATCH (activity:Node {id: $id})
      RETURN
        activity.id AS id,
        activity.summaryEn AS summary,
        activity.status AS status,
        activity.date AS date`,
    answer: ([activity]) => activity,
  },
  project: {
    query: 'query ($id: ID!) { activity(id: $id) { id summary status date } }',
    answer: ({ activity }) => activity,
  },
  library: {
    query:
      'query ($id: ID!) { activities(where: {id: {eq: $id}}) { id summary: summaryEn status date } }',
    answer: ({ activities: [activity] }) => activity,
  },
  faster: 2.5,
  trips: 1,
  anchored: true,
};
