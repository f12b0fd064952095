import type { Coverage } from './checks/coverage.js';
import type { NumbersTally } from './checks/numbers.js';
import type { Tally } from './checks/tally.js';

/** What the checks of a document counted. */
export interface DocumentReport {
  readonly document: string;
  readonly coverage: Coverage;
  readonly citations: Tally;
  readonly numbers: NumbersTally;
  readonly names: Tally;
}

const columns = [
  'document',
  'paragraphs',
  'with facts',
  'reason for none',
  'neither',
  'citations',
  'numbers',
  'in fields',
  'as lists',
  'in words',
  'names',
  'excepted',
  'open',
];

/** The table of the documents: for citations, numbers and names what is right of all that was looked at. */
export function reportTable(reports: readonly DocumentReport[]): string {
  const rows = reports.map((report) => {
    const { document, coverage, citations, numbers, names } = report;
    const { field, list, words } = numbers.accounts;
    return [
      document,
      coverage.paragraphs,
      coverage.withFacts,
      coverage.withReason,
      coverage.findings.length,
      right(citations),
      right(numbers),
      field,
      list,
      words,
      right(names),
      citations.excepted + numbers.excepted + names.excepted,
      [coverage, citations, numbers, names].flatMap(({ findings }) => findings).length,
    ].map(String);
  });
  return table([columns, ...rows]);
}

function right({ looked, findings }: Tally): string {
  return `${looked - findings.length}/${looked}`;
}

/** Rows as lines, the first column to the left and figures to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, at) =>
          at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
