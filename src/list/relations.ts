import { linked } from './linked.js';

/** Filters on how instruments and commitments stand to each other, both ways. */
export const relations = {
  reaffirms: linked({
    description: 'What it says again as still holding.',
    pattern: '(node)-[:REAFFIRMS]->(ref)',
  }),
  reaffirmedBy: linked({
    description: 'What says it again as still holding.',
    pattern: '(node)<-[:REAFFIRMS]-(ref)',
  }),
  develops: linked({
    description: 'What it takes up and carries further.',
    pattern: '(node)-[:DEVELOPS]->(ref)',
  }),
  developedBy: linked({
    description: 'What takes it up and carries it further.',
    pattern: '(node)<-[:DEVELOPS]-(ref)',
  }),
  reviews: linked({
    description: 'What it takes stock of.',
    pattern: '(node)-[:REVIEWS]->(ref)',
  }),
  reviewedBy: linked({
    description: 'What takes stock of it.',
    pattern: '(node)<-[:REVIEWS]-(ref)',
  }),
  replaces: linked({
    description: 'What it takes the place of.',
    pattern: '(node)-[:REPLACES]->(ref)',
  }),
  replacedBy: linked({
    description: 'What takes its place.',
    pattern: '(node)<-[:REPLACES]-(ref)',
  }),
};
