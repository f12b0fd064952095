import type { SizeResult } from '../run.js';
import { table } from './table.js';

/** Beyond this the touches of an anchored operation count as growing with the record. */
const GROWN = 1.1;

/** What each operation touches, a column a size: what starts at one node must not grow with the record. */
export function hitsTable(sizes: readonly SizeResult[]): string {
  const [first] = sizes;
  if (!first) return 'Nothing was measured.';
  return table(
    ['operation', ...sizes.map(({ size }) => `${size}: floor, project, library`), 'target'],
    first.operations.map(({ operation }, index) => {
      const hits = sizes.map(({ operations }) => {
        const { measured } = operations[index]!;
        return (['floor', 'project', 'library'] as const).map((name) => measured.get(name)?.hits);
      });
      return [
        operation.name,
        ...hits.map((row) => row.map((count) => count ?? '–').join(', ')),
        verdict(
          operation.anchored,
          hits.map(([, project]) => project ?? NaN),
        ),
      ];
    }),
  );
}

function verdict(anchored: boolean, hits: readonly number[]): string {
  if (!anchored) return 'none: it reads what grows';
  if (hits.length < 2) return 'one size shows nothing';
  const [least, most] = [hits[0]!, Math.max(...hits)];
  return `does not grow: ${most <= least * GROWN ? 'met' : '**missed**'}`;
}
