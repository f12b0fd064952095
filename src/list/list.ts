import type { ClassType } from 'type-graphql';
import { z } from 'zod';
import type { Shape } from '../db/rows.js';
import { nodeColumn } from '../graph/instance.js';
import type { LinkConnection } from '../link/link-connection.js';
import { type FilterMaker, filterInput, type Filters, filtersOf } from './filter.js';
import { ids } from './ids.js';
import type { Order, Orders } from './order.js';
import { vocabulary } from '../shared/vocabulary.js';

/** A node of a list, and its place in the order that was asked for. */
export interface ListRow {
  readonly node: { readonly id: string };
  readonly rank: string | number;
}

/** A list of everything of one kind: its filters and its orders are closed tables. */
export interface List {
  /** The field of the query. */
  readonly field: string;
  /** The label of its nodes, and the name of their type. */
  readonly kind: string;
  /** What each row of a page must look like. */
  readonly row: Shape<ListRow>;
  readonly description: string;
  readonly connection: ClassType<LinkConnection>;
  readonly filters: Filters;
  readonly filterInput: ClassType;
  readonly orders: Orders;
  readonly orderEnum: object;
  /** The name of the order where none is asked for. */
  readonly usualOrder: string;
}

interface ListOf {
  readonly field: string;
  readonly kind: string;
  /** What each of its nodes must look like; a node of the record unless told. */
  readonly shape?: z.ZodType<ListRow['node']>;
  readonly description: string;
  readonly connection: ClassType<LinkConnection>;
  /**
   * Beside `ids`, which finds nodes of the record unless another is told. One that can start from an
   * index comes before one that would start at more nodes.
   */
  readonly filters: Readonly<Record<string, FilterMaker>>;
  /** The first one is the usual one. */
  readonly orders: Readonly<Record<string, Order>>;
}

export function listOf({ filters, shape = nodeColumn, ...list }: ListOf): List {
  const made = filtersOf({ ids, ...filters });
  const meanings = Object.entries(list.orders).map(([name, { description }]) => [
    name,
    description,
  ]);
  return {
    ...list,
    row: z.object({ node: shape, rank: z.union([z.string(), z.number()]) }),
    filters: made,
    filterInput: filterInput(list.kind, made),
    orderEnum: vocabulary(
      `${list.kind}Order`,
      `An order of ${list.field}; ties go by identifier.`,
      Object.fromEntries(meanings) as Record<string, string>,
    ),
    usualOrder: Object.keys(list.orders)[0]!,
  };
}
