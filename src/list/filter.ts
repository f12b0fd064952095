import { type ClassType, Field, InputType } from 'type-graphql';
import type { Params } from '../db/db.js';

/**
 * A part of a list's statement. Its text comes from the code alone; what a request gives reaches the
 * database as parameters.
 */
export interface Fragment {
  /** Cypher that holds of every `node` of the list. */
  readonly where?: string;
  /** Cypher that finds `node` through an index. A list starts there, rather than at every node of its kind. */
  readonly from?: string;
  /** True where `from` alone finds all that `where` lets through, and nothing else. */
  readonly exact?: boolean;
  /** What is kept of the rows that `from` finds, each node once. */
  readonly gather?: string;
}

/** What a filter adds for one request: fragments by their names, and their parameters. */
export interface Choice {
  readonly fragments: readonly string[];
  readonly params?: Params;
}

export const nothingChosen: Choice = { fragments: [] };

/** One filter of a list: a row of the closed table. */
export interface Filter<Given = unknown> {
  readonly description: string;
  /** The GraphQL type of its input field. */
  readonly type: () => unknown;
  /** Everything that it can ever add to a statement. */
  readonly fragments: Readonly<Record<string, Fragment>>;
  /**
   * What a request asks for.
   *
   * @param given null or undefined where the request leaves the filter out
   * @param whole every filter of the request, for one that depends on others
   * @throws ApiError BAD_USER_INPUT or LIMIT_EXCEEDED naming the field, the value and the remedy
   */
  choose(given: Given | null | undefined, whole: Readonly<Record<string, unknown>>): Choice;
}

/** A filter is told its field, since its parameters and its errors are named after it. */
export type FilterMaker = (field: string) => Filter;

export type Filters = Readonly<Record<string, Filter>>;

/** The filters of a list under the names of their fields. */
export function filtersOf(makers: Readonly<Record<string, FilterMaker>>): Filters {
  return Object.fromEntries(Object.entries(makers).map(([field, make]) => [field, make(field)]));
}

/** The input type that has a field for each of these filters: `CommitmentFilter`. */
export function filterInput(name: string, filters: Filters): ClassType {
  class ListFilter {}
  for (const [field, { type, description }] of Object.entries(filters)) {
    Field(type as () => ClassType, { nullable: true, description })(ListFilter.prototype, field);
  }
  const description = `What a ${name} has to be; every field that is given has to hold.`;
  InputType(`${name}Filter`, { description })(ListFilter);
  return ListFilter;
}
