import { z } from 'zod';
import { kinds, type Kind } from './kinds.js';

/** A node as it comes from the database: its kind, and its properties as they were loaded. */
export type GraphNode = {
  readonly id: string;
  readonly kind: Kind;
  readonly sort: string;
} & Readonly<Record<string, unknown>>;

/** What a column that holds a node must look like. */
export const nodeColumn = z.looseObject({
  id: z.string(),
  kind: z.enum(kinds),
  sort: z.string(),
}) as unknown as z.ZodType<GraphNode>;

/** What a column that holds a link must look like. */
export const linkColumn = z.looseObject({
  key: z.string(),
  sort: z.string().optional(),
  evidence: z.array(z.string()).optional(),
});
export type GraphLink = z.infer<typeof linkColumn>;
