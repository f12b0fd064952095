import type { Operation, Question, Raw, Sent } from '../operation.js';

export interface Opponent {
  readonly name: 'floor' | 'project' | 'library';
  /** Whether it can be asked this at all. */
  can(operation: Operation): boolean;
  /** What it answers, as it comes: nothing is put into other words while a clock runs. */
  ask(operation: Operation, question: Question): Promise<Raw>;
  /** The same in the terms that all share. */
  answer(operation: Operation, raw: Raw): unknown;
  close(): Promise<void>;
}

export interface Address {
  readonly uri: string;
  readonly password: string;
}

/** Told of every statement on its way to the database. */
export type Listen = (sent: Sent) => void;
