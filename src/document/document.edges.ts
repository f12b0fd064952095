import type { EdgeDefinition } from '../graph/edge.js';

/** From a paragraph to what it states and names. */
export const paragraphFacts: EdgeDefinition = {
  name: 'paragraph/facts',
  pattern: '(parent)-[link:STATES|NAMES]->(node:Node)',
  order: 'link',
};

/** From a node to the paragraphs that state something of it or name it. */
export const nodeEvidence: EdgeDefinition = {
  name: 'node/evidence',
  pattern: '(parent)<-[link:STATES|NAMES]-(node:Paragraph)',
};
