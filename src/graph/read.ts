import { z } from 'zod';
import type { EdgeRow, WithHeld } from './held.js';
import { linkColumn, nodeColumn } from './instance.js';

/** What a row that holds an edge must look like, and those of what branches off at its node. */
export const readRow = z.object({
  node: nodeColumn,
  link: linkColumn,
  type: z.string(),
  outward: z.boolean(),
  get held(): z.ZodType<WithHeld['held']> {
    return heldColumn;
  },
});

export const heldColumn: z.ZodType<readonly (readonly (EdgeRow & WithHeld)[])[]> = z.array(
  z.array(readRow),
);
