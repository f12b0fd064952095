import type { Params } from '../db/db.js';
import type { Choice, Fragment } from './filter.js';
import { distinct, refuseContradiction } from './given.js';

/** How the items of a set filter are looked for: each is `given`, from a list that is a parameter. */
export interface Quantified {
  /** Cypher between `node` and what it is asked about; may use `given`. */
  readonly pattern: string;
  /** Cypher that tells that the pattern found `given`. */
  readonly holds: string;
  /** Cypher that binds `node` from `given`, where an index leads there. */
  readonly from?: string;
}

/**
 * The fragments of `all`, `any` and `none`. Each is a subquery of the statement's own, not an
 * expression over a list, so that the database plans it and EXPLAIN shows how.
 */
export function quantified(
  field: string,
  { pattern, holds, from }: Quantified,
): Record<string, Fragment> {
  const found = (list: string) => `UNWIND ${list} AS given MATCH ${pattern} WHERE ${holds}`;
  const start = (list: string) => (from ? { from: `UNWIND ${list} AS given\n${from}` } : {});
  const [all, any, none] = [`$${field}All`, `$${field}Any`, `$${field}None`];
  return {
    all: {
      ...start(`[${all}[0]]`),
      where: `COUNT { ${found(all)} RETURN DISTINCT given } = size(${all})`,
    },
    any: { ...start(any), exact: true, where: `EXISTS { ${found(any)} }` },
    none: { where: `NOT EXISTS { ${found(none)} }` },
  };
}

/** Which of these fragments a set asks for. An empty `all` or `none` asks for nothing. */
export function chooseQuantified<Item>(
  field: string,
  given: {
    all?: Item[] | null;
    any?: Item[] | null;
    none?: Item[] | null;
    exists?: boolean | null;
  },
  read: (item: Item) => unknown,
): Choice {
  refuseContradiction(field, given);
  const fragments: string[] = [];
  const params: Record<string, Params[string]> = {};
  for (const [name, suffix] of [
    ['all', 'All'],
    ['any', 'Any'],
    ['none', 'None'],
  ] as const) {
    const items = given[name];
    if (items == null || (items.length === 0 && name !== 'any')) continue;
    fragments.push(name);
    params[`${field}${suffix}`] = distinct(`${field}.${name}`, items).map(read);
  }
  if (given.exists != null) fragments.push(given.exists ? 'some' : 'nothing');
  return { fragments, params };
}

/** The fragments of `exists`. */
export function existing(pattern: string, holds?: string): Record<string, Fragment> {
  const found = `EXISTS { MATCH ${pattern}${holds ? ` WHERE ${holds}` : ''} }`;
  return { some: { where: found }, nothing: { where: `NOT ${found}` } };
}
