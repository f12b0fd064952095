import type { Draw } from './draw.js';

export type Parameters = Readonly<Record<string, unknown>>;
/** What a driver or a GraphQL executor answers, where nothing has a type. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Raw = any;

/** A question to a GraphQL server, and how its answer reads in the terms that all opponents share. */
export interface GraphqlWay {
  readonly query: string;
  answer(data: Raw): unknown;
}

/**
 * One question of the workload, in the words of each opponent. All of them take the same parameters and
 * must come to the same answer, down to the order.
 */
export interface Operation {
  readonly name: string;
  readonly question: string;
  /** Several sets of parameters, drawn from the real record. */
  parameters(draw: Draw): Parameters[];
  /** The floor: one statement on the bare driver. */
  readonly floor: {
    /** Written by hand; or the project's own, sent bare, where none was. */
    readonly statement: string | 'own';
    answer(rows: Raw[]): unknown;
  };
  readonly project: GraphqlWay;
  /** @neo4j/graphql, or why it cannot be asked this. */
  readonly library: GraphqlWay | { readonly cannot: string };
  /** How many times faster than the library it is to be. */
  readonly faster?: number;
  /** How many round trips it may take. */
  readonly trips: number;
  /** True where it starts at one node, so that its work must not grow with the record. */
  readonly anchored: boolean;
}

/** A statement as it reached the database. */
export interface Sent {
  readonly text: string;
  readonly params: Record<string, unknown>;
}

/** One set of parameters, with what the floor sends for it. */
export interface Question {
  readonly parameters: Parameters;
  readonly sent: Sent;
}

/** A question and the digest of the floor's answer, which all have to give. */
export interface Answered extends Question {
  readonly digest: string;
}
