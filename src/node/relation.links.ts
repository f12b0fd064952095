import { linkFields } from '../link/link-field.js';
import { Commitment } from '../commitment/commitment.type.js';
import { Instrument } from '../instrument/instrument.type.js';
import { Resolution } from '../resolution/resolution.type.js';
import { NodeConnection } from './node.connection.js';

const tellWhy =
  'STATED where a paragraph names the other, else INFERRED with the reason; ends at an instrument, a commitment or a resolution.';

/** How instruments and commitments stand to those before them, and those to them. */
export const relationLinks = linkFields(NodeConnection, [
  {
    on: [Commitment, Instrument, Resolution],
    field: 'reaffirms',
    description: `What it says again as still holding. ${tellWhy}`,
    pattern: '(parent)-[link:REAFFIRMS]->(node:Node)',
    by: 'strength',
  },
  {
    on: [Commitment, Instrument, Resolution],
    field: 'reaffirmedBy',
    description: `What says it again as still holding. ${tellWhy}`,
    pattern: '(parent)<-[link:REAFFIRMS]-(node:Node)',
    by: 'strength',
  },
  {
    on: [Commitment, Instrument],
    field: 'develops',
    description: `What it takes up and carries further. ${tellWhy}`,
    pattern: '(parent)-[link:DEVELOPS]->(node:Node)',
    by: 'strength',
  },
  {
    on: [Commitment, Instrument, Resolution],
    field: 'developedBy',
    description: `What takes it up and carries it further. ${tellWhy}`,
    pattern: '(parent)<-[link:DEVELOPS]-(node:Node)',
    by: 'strength',
  },
  {
    on: [Commitment, Instrument],
    field: 'reviews',
    description: `What it takes stock of. ${tellWhy}`,
    pattern: '(parent)-[link:REVIEWS]->(node:Node)',
    by: 'strength',
  },
  {
    on: [Commitment, Instrument],
    field: 'reviewedBy',
    description: `What takes stock of it. ${tellWhy}`,
    pattern: '(parent)<-[link:REVIEWS]-(node:Node)',
    by: 'strength',
  },
  {
    on: [Commitment, Instrument],
    field: 'replaces',
    description: `What it takes the place of. ${tellWhy}`,
    pattern: '(parent)-[link:REPLACES]->(node:Node)',
    by: 'strength',
  },
  {
    on: [Commitment, Instrument],
    field: 'replacedBy',
    description: `What takes its place. ${tellWhy}`,
    pattern: '(parent)<-[link:REPLACES]-(node:Node)',
    by: 'strength',
  },
]);
