import { getNamedType, getVariableValues, isLeafType } from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import { ApiError } from '../../errors.js';
import { LONGEST_PAGE } from '../../shared/page.js';
import type { Operation } from './operation.js';

/** A plain value costs this much: many of them make an answer long, but ask for nothing more. */
const VALUE = 0.1;

/** What a list without a size counts for. */
const SOME = 10;

/** Fields an operation may have once its fragments are written out. */
const MOST_FIELDS = 10_000;

/**
 * Refuses an operation whose answer could be too large, before anything is asked of the database.
 *
 * @throws ApiError LIMIT_EXCEEDED
 */
export function checkCost(cost: number, maxCost: number): void {
  if (cost <= maxCost) return;
  const told = Number.isFinite(cost)
    ? `The query costs ${cost}`
    : `The query has more than ${MOST_FIELDS} fields once its fragments are written out and costs too much`;
  throw new ApiError(
    'LIMIT_EXCEEDED',
    `${told}; at most ${maxCost} is answered. An object costs 1, a plain value ${VALUE}, and a page ` +
      '"first" times what one of its items costs: ask for smaller pages, above all within pages.',
  );
}

/**
 * The cost, rounded up: the same for the same text and variables whatever the data. Infinity where even
 * counting it would take too long.
 */
export function costOf({ schema, document, definition, variables }: Operation): number {
  const coerced = getVariableValues(schema, definition.variableDefinitions ?? [], variables);
  // Execution refuses such variables before any resolver runs, in its own words.
  if (coerced.errors) return 0;
  try {
    const cost = getComplexity({
      schema,
      query: document,
      variables,
      ...(definition.name ? { operationName: definition.name.value } : {}),
      estimators: [estimate],
      maxQueryNodes: MOST_FIELDS,
    });
    // Tenths do not add up exactly.
    return Math.ceil(Number(cost.toFixed(3)));
  } catch {
    return Infinity;
  }
}

const estimate: ComplexityEstimator = ({ field, args, childComplexity, type }) => {
  // The schema itself: graphql-js bounds how deep one may ask.
  if (field.name.startsWith('__')) return 0;
  if (isLeafType(getNamedType(field.type))) return VALUE;
  const { first } = args as { first?: unknown };
  if (typeof first === 'number') return 1 + itemsOf(first) * childComplexity;
  if (isListOfItsOwn(String(field.type), type.name))
    return 1 + sizeOf(args) * (1 + childComplexity);
  return 1 + childComplexity;
};

/** A page is never longer than the longest; a negative one is refused by its own field. */
function itemsOf(first: number): number {
  return Math.max(0, Math.min(first, LONGEST_PAGE));
}

/** True for a list that no page multiplies already. */
function isListOfItsOwn(type: string, parent: string): boolean {
  return type.startsWith('[') && !parent.endsWith('Connection');
}

/** As many as were asked for by name: `ids`, `symbols`. */
function sizeOf(args: Readonly<Record<string, unknown>>): number {
  const lists = Object.values(args).filter((value) => Array.isArray(value));
  return lists.length > 0 ? Math.max(...lists.map(({ length }) => length)) : SOME;
}
