import type { Kind } from './kinds.js';

/**
 * A way from one kind of node to others. `pattern` is Cypher that binds `node` and `link` from `parent`;
 * it comes from the code alone, never from a request.
 */
export interface EdgeDefinition {
  /** Names the statement in logs, metrics and tests: `commitment/activities`. */
  readonly name: string;
  readonly pattern: string;
  /** By the node's own place in the order of everything, unless the link has an order of its own. */
  readonly order?: 'node' | 'link';
  /** True where one link can be reached in two ways. */
  readonly distinct?: boolean;
}

/** What a request asks of an edge; the same for every parent, so that one statement answers all. */
export interface EdgeQuestion {
  readonly first: number;
  readonly after?: { readonly sort: string; readonly key: string };
  /** 3 stated, 2 placed, 1 inferred. */
  readonly minimumStrength?: number;
  readonly roles?: readonly string[];
  readonly kinds?: readonly string[];
  /** Relationship types. */
  readonly types?: readonly string[];
  /** Leaves out what nobody checked. */
  readonly verifiedOnly?: boolean;
}

/** Edges that are read together with the node they start at, and those that start where they end. */
export interface Branch {
  readonly definition: EdgeDefinition;
  readonly question: EdgeQuestion;
  /** Where nodes of several kinds come: the kind it starts at. */
  readonly kind?: Kind;
  readonly branches: readonly Branch[];
}

/** Tells edges and what is asked of them apart from others. */
export function edgeKey({ name }: EdgeDefinition, question: EdgeQuestion): string {
  return JSON.stringify([name, question]);
}

/** What is read, as one word: `commitment/mandates{mandate/activities}`. */
export function nameWith(name: string, branches: readonly Branch[]): string {
  if (branches.length === 0) return name;
  const below = branches.map(({ definition, branches }) => nameWith(definition.name, branches));
  return `${name}{${below.join(' ')}}`;
}
