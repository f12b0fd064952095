import type { Position } from '../seed/problem.js';

export const checks = [
  'inventory',
  'coverage',
  'citations',
  'numbers',
  'names',
  'integrity',
  'own-words',
] as const;
export type Check = (typeof checks)[number];

/** Something that a check found wrong, and where to mend it. */
export interface Finding extends Position {
  readonly check: Check;
  /** The paragraph, or the rule of integrity that is broken. */
  readonly place: string;
  /** What is wrong, told the same in every run: a symbol, a number, an id. */
  readonly what: string;
  /** For the reader: what was expected. */
  readonly why: string;
}

/** One line a finding: `file:line  check  place: what, why`. */
export function describeFinding({ file, line, check, place, what, why }: Finding): string {
  return `${file}:${line}  ${check}  ${place}: ${what} ${why}`;
}

/** In the order of the checks, then of places, so that two runs print alike. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (one, other) =>
      checks.indexOf(one.check) - checks.indexOf(other.check) ||
      compare(one.place, other.place) ||
      compare(one.what, other.what),
  );
}

function compare(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}
