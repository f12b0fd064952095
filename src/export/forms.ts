import { linkTable } from './link-table.js';
import { linkedData } from './linked-data.js';
import { nodeTable } from './node-table.js';
import type { WriterOf } from './writer.js';

/** A form in which an export can be had. */
export interface Form {
  /** As the file's name ends. */
  readonly format: string;
  /** True for the form that has a row for each link. */
  readonly links: boolean;
  readonly mediaType: string;
  readonly writer: WriterOf;
}

const csv = { format: 'csv', mediaType: 'text/csv; charset=utf-8; header=present' };

export const forms: readonly Form[] = [
  { ...csv, links: false, writer: nodeTable },
  { ...csv, links: true, writer: linkTable },
  { format: 'jsonld', mediaType: 'application/ld+json', links: false, writer: linkedData },
];
