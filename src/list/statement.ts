import type { Query } from '../db/query.js';
import type { Fragment } from './filter.js';
import type { List } from './list.js';
import type { Order } from './order.js';

/** An order with its rank in the language of the request. */
export interface ChosenOrder extends Omit<Order, 'rank'> {
  readonly name: string;
  readonly rank: string;
}

/**
 * One statement for a page of a list, put together from the closed tables.
 *
 * params   those of the fragments; $limit (int); $afterRank, $afterId if it goes on after a cursor
 * returns  node, rank; in order
 */
export function pageStatement(
  list: List,
  fragments: readonly Fragment[],
  order: ChosenOrder,
  goesOn: boolean,
): Query {
  const found =
    order.indexedFrom === undefined
      ? `${matching(list, fragments)}
WITH node, ${order.rank} AS rank${goesOn ? `\nWHERE ${beyond(order)}` : ''}
RETURN properties(node) AS node, rank
ORDER BY rank${order.descending ? ' DESC' : ''}, node.id`
      : `${matching(list, fragments, [`${order.rank} > $afterRank`])}
RETURN properties(node) AS node, ${order.rank} AS rank
ORDER BY rank`;
  return { name: `list/${list.field}`, text: `${found}\nLIMIT $limit` };
}

/** Why a count may look at every node of a kind, where no filter gives another start. */
export const COUNT_SCAN = 'Only what is looked at can be counted.';

/** How many nodes a list has, for `totalCount`. */
export function countStatement(list: List, fragments: readonly Fragment[]): Query {
  const text = `${matching(list, fragments)}\nRETURN count(node) AS total`;
  return { name: `list/${list.field}/count`, text };
}

/**
 * Clauses that bind each node of the list once. They start from the first fragment that can start from
 * an index, else at the nodes of the kind.
 */
function matching(
  { kind }: List,
  fragments: readonly Fragment[],
  more: readonly string[] = [],
): string {
  const start = fragments.find(({ from }) => from !== undefined);
  const conditions = fragments
    .filter((fragment) => fragment !== start || !fragment.exact)
    .flatMap(({ where }) => where ?? []);
  const where = [...(start ? [`node:${kind}`] : []), ...conditions, ...more];
  return [
    start ? `${start.from}\nWITH ${start.gather ?? 'DISTINCT node'}` : `MATCH (node:${kind})`,
    ...(where.length > 0 ? [`WHERE ${where.join('\n  AND ')}`] : []),
  ].join('\n');
}

function beyond({ descending }: ChosenOrder): string {
  const past = descending ? '<' : '>';
  return `rank ${past} $afterRank OR (rank = $afterRank AND node.id > $afterId)`;
}
