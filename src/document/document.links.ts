import { linkFields } from '../link/link-field.js';
import { Entity } from '../entity/entity.type.js';
import { Mandate } from '../mandate/mandate.type.js';
import { DocumentConnection } from './document.connection.js';

/** The links that arrive at a Document. */
export const documentLinks = linkFields(DocumentConnection, [
  {
    on: [Entity],
    field: 'documents',
    description: 'Documents that it submitted or received.',
    pattern: '(parent)<-[link:SUBMITTED_BY|SUBMITTED_TO]-(node:Document)',
  },
  {
    on: [Mandate],
    field: 'documents',
    description: 'Documents that answer it.',
    pattern: '(parent)<-[link:ANSWERS]-(node:Document)',
  },
]);
