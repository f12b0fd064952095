import type { Params } from '../db/db.js';
import { ApiError } from '../errors.js';
import type { Language } from '../shared/language.js';
import { fromCursor, pageSize, toCursor } from '../shared/page.js';
import type { Filters, Fragment } from './filter.js';
import type { List } from './list.js';
import { asAsked } from './order.js';
import type { ChosenOrder } from './statement.js';

/** The arguments of a list. */
export interface ListArgs {
  readonly first: number;
  readonly after?: string | null;
  readonly filter?: Readonly<Record<string, unknown>> | null;
  readonly order?: string | null;
}

/** What a request asks of a list. */
export interface ListQuestion {
  readonly fragments: readonly Fragment[];
  readonly params: Params;
  readonly order: ChosenOrder;
  readonly first: number;
  readonly after?: { readonly rank: string | number; readonly id: string };
}

/**
 * The most conditions that one statement is put together from. The database plans each of them anew for
 * every combination it has not seen, which takes longer than finding the answer.
 */
export const MOST_CONDITIONS = 24;

/** @throws ApiError BAD_USER_INPUT or LIMIT_EXCEEDED for what cannot be asked */
export function questionOf(list: List, args: ListArgs, language: Language): ListQuestion {
  const first = pageSize(args.first);
  const given = args.filter ?? {};
  const order = orderOf(list, args.order ?? (given.ids == null ? list.usualOrder : null), language);
  return {
    ...chooseFilters(list.field, list.filters, given),
    order,
    first,
    ...(args.after == null ? {} : { after: positionOf(args.after, order) }),
  };
}

/**
 * What the filters of a request add to its statement.
 *
 * @throws ApiError BAD_USER_INPUT or LIMIT_EXCEEDED for what cannot be asked
 */
export function chooseFilters(
  field: string,
  filters: Filters,
  given: Readonly<Record<string, unknown>>,
): { fragments: Fragment[]; params: Params } {
  const choices = Object.entries(filters).map(([name, filter]) => ({
    filter,
    choice: filter.choose(given[name], given),
  }));
  const conditions = choices.reduce((sum, { choice }) => sum + choice.fragments.length, 0);
  if (conditions > MOST_CONDITIONS) {
    throw new ApiError(
      'LIMIT_EXCEEDED',
      `"filter" of ${field} has ${conditions} conditions; at most ${MOST_CONDITIONS} are looked at at once. Leave some out, or give "ids" that an earlier request found.`,
    );
  }
  return {
    fragments: choices.flatMap(({ filter, choice }) =>
      choice.fragments.map((name) => filter.fragments[name]!),
    ),
    params: Object.assign({}, ...choices.map(({ choice }) => choice.params ?? {})) as Params,
  };
}

/** @param name null for the order in which `ids` were asked for */
function orderOf(list: List, name: string | null, language: Language): ChosenOrder {
  if (name === null) return { ...asAsked, rank: asAsked.rank as string, name: 'ids' };
  const order = list.orders[name]!;
  if (typeof order.rank === 'string') return { ...order, rank: order.rank, name };
  return { ...order, rank: order.rank[language], name: `${name} ${language}` };
}

/** A cursor holds the order that it is of: in another one it would lead to a wrong place. */
export function cursorOf(order: ChosenOrder, rank: string | number, id: string): string {
  return toCursor([order.name, String(rank), id]);
}

function positionOf(cursor: string, order: ChosenOrder): { rank: string | number; id: string } {
  const [name = '', rank = '', id = ''] = fromCursor(cursor, 3);
  const value = order.type === 'number' ? Number(rank) : rank;
  if (name !== order.name || Number.isNaN(value)) {
    throw new ApiError(
      'BAD_USER_INPUT',
      `"after" (${cursor.slice(0, 60)}) is a cursor of another order or language; use the "endCursor" of a page of the same list.`,
    );
  }
  return { rank: value, id };
}
