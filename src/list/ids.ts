import { ID } from 'type-graphql';
import { type FilterMaker, type Filter, nothingChosen } from './filter.js';
import { distinct } from './given.js';

/** Finds each thing at the place that it was first asked for, by any of its identifiers. */
const from = `UNWIND $ids AS given
CALL (given) {
  MATCH (node:Node {id: given.id})
  RETURN node
  UNION
  MATCH (:Key {id: given.id})-[:IDENTIFIES]->(node:Node)
  RETURN node
}`;

/**
 * The plural look-up by natural key. The list keeps the order that was asked for, unless another one
 * is; unknown identifiers are left out.
 */
export const ids: FilterMaker = (field): Filter<string[]> => ({
  description:
    'Only these, by identifier, or an older or other spelling of it; in this order unless `order` is given. Unknown ones are left out; an empty list matches nothing. At most 100.',
  type: () => [ID],
  fragments: { any: { from, gather: 'node, min(given.place) AS place', exact: true } },
  choose: (given) =>
    given == null
      ? nothingChosen
      : {
          fragments: ['any'],
          params: { ids: distinct(field, given).map((id, place) => ({ id, place })) },
        },
});
