import { linkFields } from '../link/link-field.js';
import { NodeConnection } from '../node/node.connection.js';
import { Gap } from './gap.type.js';

/** What is reported under the heading of a chapter only, for the items of that chapter. */
export const gapLinks = linkFields(NodeConnection, [
  {
    on: [Gap],
    field: 'placed',
    description:
      'Shown beside the gap: programmes and activities that are only PLACED under the chapter that the subject belongs to, or derives from. They do not close it: the source does not say which item they serve. None for programmes and shortfalls.',
    pattern:
      "(parent)-[:DERIVES_FROM]->{0,1}()-[:PART_OF]->{0,3}(chapter:Commitment)<-[link:SERVES {strength: 'PLACED'}]-(node:Activity|Programme)",
  },
]);
