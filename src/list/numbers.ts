import { ApiError } from '../errors.js';
import { type FilterMaker, type Filter, nothingChosen } from './filter.js';
import { NumberFilter } from './inputs.js';

interface Numbers {
  readonly description: string;
  readonly property: string;
  /** The upper end, on kinds where a source may give a range. */
  readonly upTo?: string;
}

/** A filter on a number that a node has; a range of the source's counts as each number in it. */
export function numbers({ description, property, upTo }: Numbers): FilterMaker {
  const highest = upTo ? `coalesce(node.${upTo}, node.${property})` : `node.${property}`;
  return (field): Filter<NumberFilter> => ({
    description: `${description} What has no number is left out.`,
    type: () => NumberFilter,
    fragments: {
      from: { where: `${highest} >= $${field}From` },
      to: { where: `node.${property} <= $${field}To` },
    },
    choose(given) {
      if (given == null) return nothingChosen;
      const { from, to } = given;
      if (from == null && to == null) {
        throw new ApiError('BAD_USER_INPUT', `"filter.${field}" is empty; give "from" or "to".`);
      }
      if (from != null && to != null && from > to) {
        throw new ApiError(
          'BAD_USER_INPUT',
          `"filter.${field}" has "from" (${from}) above "to" (${to}); give the smaller one as "from".`,
        );
      }
      return {
        fragments: [...(from == null ? [] : ['from']), ...(to == null ? [] : ['to'])],
        params: { [`${field}From`]: from ?? null, [`${field}To`]: to ?? null },
      };
    },
  });
}
