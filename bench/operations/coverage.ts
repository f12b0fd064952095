import type { Operation, Raw } from '../operation.js';

const texts = ['ungass-2016', 'jms-2014', 'md-2019', 'poa-2009', 'pd-2009'];

export const coverage: Operation = {
  name: 'coverage matrix',
  question: 'How many commitments of an instrument have reported work, by chapter and theme.',
  parameters: () => texts.map((text) => ({ text })),
  floor: {
    statement: 'own',
    answer: ([{ counts }]) => {
      const inCell = counts.filter(({ row, column }: Raw) => row !== null && column !== null);
      return sorted(
        inCell
          .filter(({ done }: Raw) => !done)
          .map(({ row, column, subjects }: Raw) => ({
            row,
            column,
            denominator: subjects,
            numerator:
              inCell.find(
                (other: Raw) => other.done && other.row === row && other.column === column,
              )?.subjects ?? 0,
          })),
      );
    },
  },
  project: {
    query: `query ($text: ID!) {
      coverage(of: COMMITMENTS, rows: CHAPTER, columns: THEME, instrument: $text) {
        rows(first: 40) {
          nodes { cells(first: 40) { nodes { row column numerator denominator } } }
        }
      }
    }`,
    answer: ({ coverage: { rows } }) => sorted(rows.nodes.flatMap((row: Raw) => row.cells.nodes)),
  },
  library: { cannot: 'it groups by nothing' },
  trips: 1,
  anchored: true,
};

function sorted(cells: Raw[]): Raw[] {
  const name = ({ row, column }: Raw) => `${row} ${column}`;
  return cells.sort((one, other) => (name(one) < name(other) ? -1 : 1));
}
