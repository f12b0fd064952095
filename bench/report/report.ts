import type { Measured, Name } from '../measure/operation.js';
import type { OperationResult, Result, SizeResult } from '../run.js';
import { httpTable, repeatedTable } from './http.js';
import { hitsTable } from './hits.js';
import { machineLines } from './machine.js';
import { table } from './table.js';

/** How many times slower than the floor the project may be. */
export const NEAR_FLOOR = 1.3;

/** The whole measurement as a page. */
export function report(result: Result): string {
  return [
    '# Measured',
    machineLines(result),
    ...result.sizes.flatMap((size) => [`## In one process, ${describe(size)}`, timesTable(size)]),
    ...result.sizes
      .filter(({ http }) => http.length > 0)
      .flatMap((size) => [
        `## Over HTTP, ${describe(size)}`,
        httpTable(size.http),
        '## An answer that is kept, over HTTP',
        'The first answer to each question, and those to the same question again; of the project alone.',
        repeatedTable(size.http),
      ]),
    '## Touches of the store by size',
    hitsTable(result.sizes),
    '',
  ].join('\n\n');
}

export function describe({ size, nodes, links }: SizeResult): string {
  const record = size === 'real' ? 'the real record' : `the record multiplied to ${size}`;
  return `${record} (${nodes} nodes, ${links} links)`;
}

function timesTable({ operations }: SizeResult): string {
  return table(
    [
      'operation',
      'floor: median / p95 ms',
      'project: median / p95 ms',
      'library: median / p95 ms',
      'project : floor',
      'library : project',
      'CPU ms: floor, project, library',
      'round trips: floor, project, library',
      'targets',
    ],
    operations.map((one) => [
      one.operation.name + (one.operation.floor.statement === 'own' ? ' ¹' : ''),
      ...(['floor', 'project', 'library'] as const).map((name) => times(one, name)),
      ratios(one, 'project', 'floor'),
      ratios(one, 'library', 'project'),
      each(one, ({ cpuMs }) => cpuMs.toFixed(2)),
      each(one, ({ trips }) => String(trips)),
      verdicts(one).join('; '),
    ]),
  );
}

function times({ measured }: OperationResult, name: Name): string {
  const one = measured.get(name);
  return one ? `${one.medianMs.toFixed(2)} / ${one.p95Ms.toFixed(2)} (${one.samples})` : '–';
}

function ratios({ measured }: OperationResult, above: Name, below: Name): string {
  const one = measured.get(above);
  const other = measured.get(below);
  if (!one || !other) return '–';
  return `${(one.medianMs / other.medianMs).toFixed(2)} / ${(one.p95Ms / other.p95Ms).toFixed(2)}`;
}

function each({ measured }: OperationResult, told: (one: Measured) => string): string {
  return (['floor', 'project', 'library'] as const)
    .map((name) => {
      const one = measured.get(name);
      return one ? told(one) : '–';
    })
    .join(', ');
}

/** Each target of an operation, with the word for whether it was met: by medians. */
function verdicts({ operation, measured }: OperationResult): string[] {
  const [floor, project, library] = (['floor', 'project', 'library'] as const).map((name) =>
    measured.get(name),
  );
  const said = (target: string, met: boolean) => `${target}: ${met ? 'met' : '**missed**'}`;
  return [
    ...(floor && project
      ? [said(`≤ ${NEAR_FLOOR} × floor`, project.medianMs <= NEAR_FLOOR * floor.medianMs)]
      : []),
    ...(library && project && operation.faster
      ? [
          said(
            `≥ ${operation.faster} × faster than library`,
            library.medianMs >= operation.faster * project.medianMs,
          ),
        ]
      : []),
    ...(project ? [said(`≤ ${operation.trips} trips`, project.trips <= operation.trips)] : []),
  ];
}
