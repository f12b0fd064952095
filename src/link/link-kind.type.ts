import { linkTypes } from '../graph/link-types.js';
import { vocabulary } from '../shared/vocabulary.js';

export const LinkTypeEnum = vocabulary(
  'LinkType',
  'What a link says, from its start to its end.',
  linkTypes,
);

export const LinkDirection = vocabulary('LinkDirection', 'Which way a link runs.', {
  OUT: 'From this node to the other.',
  IN: 'From the other node to this one.',
});
