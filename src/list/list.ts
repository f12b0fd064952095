import type { ClassType } from 'type-graphql';
import type { Kind } from '../graph/kinds.js';
import type { LinkConnection } from '../link/link-connection.js';
import { type FilterMaker, filterInput, type Filters, filtersOf } from './filter.js';
import { ids } from './ids.js';
import type { Order, Orders } from './order.js';
import { vocabulary } from '../shared/vocabulary.js';

/** A list of everything of one kind: its filters and its orders are closed tables. */
export interface List {
  /** The field of the query. */
  readonly field: string;
  readonly kind: Kind;
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
  readonly kind: Kind;
  readonly description: string;
  readonly connection: ClassType<LinkConnection>;
  /** Beside `ids`. One that can start from an index comes before one that would start at more nodes. */
  readonly filters: Readonly<Record<string, FilterMaker>>;
  /** The first one is the usual one. */
  readonly orders: Readonly<Record<string, Order>>;
}

export function listOf({ filters, ...list }: ListOf): List {
  const made = filtersOf({ ids, ...filters });
  const meanings = Object.entries(list.orders).map(([name, { description }]) => [
    name,
    description,
  ]);
  return {
    ...list,
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
