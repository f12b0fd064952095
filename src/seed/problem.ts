/** Where in the seed something stands. Lines count from 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
}

/** What is wrong with the seed, for the person who writes it. */
export interface Problem extends Position {
  /** The path of the field: `paragraphs[3].facts[0].value`. */
  readonly field: string;
  readonly expected: string;
  readonly found: string;
}

/** One line a problem: `file:line  field: expected …, found …`. */
export function describe({ file, line, field, expected, found }: Problem): string {
  return `${file}:${line}  ${field || '(file)'}: expected ${expected}, found ${found}`;
}

/** A value as a reader of the file would recognise it, cut to a length that fits a line. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  // Values come from YAML, so that there is a JSON for each.
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
