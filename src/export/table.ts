import { stringify } from 'csv-stringify/sync';

export type Cell = string | number | null | undefined;
export type Row = Readonly<Record<string, Cell>>;

/** Excel takes a file for UTF-8 if it begins with this. */
const BOM = '\ufeff';

/** Between several values in one cell: a spreadsheet shows them as lines. */
export const LINE = '\n';

/** Rows of comma-separated values, as RFC 4180 has them. */
export interface Table {
  readonly head: string;
  rows(rows: readonly Row[]): string;
}

/**
 * A table with these columns. A text that a spreadsheet would take for a formula gets an apostrophe in
 * front, by which spreadsheets themselves mark a text; numbers stay as they are.
 */
export function tableOf(columns: readonly string[]): Table {
  const usual = { columns: [...columns], record_delimiter: 'windows' } as const;
  return {
    head: BOM + stringify([[...columns]], usual),
    rows: (rows) =>
      stringify([...rows], {
        ...usual,
        escape_formulas: true,
        // A formula after an empty line, which the option does not know.
        cast: { string: (text) => (text.startsWith('\n') ? `'${text}` : text) },
      }),
  };
}
