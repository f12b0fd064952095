import type { HttpResult } from '../http/measure.js';
import { table } from './table.js';

/** How many times faster a repeated answer is to be than the first. */
const REPEATED = 10;

export function httpTable(results: readonly HttpResult[]): string {
  return table(
    [
      'operation',
      'project: median / p95 ms',
      'library: median / p95 ms',
      'library : project',
      'CPU ms: project, library',
    ],
    results.map(({ operation, project, library }) => [
      operation.name,
      `${project.medianMs.toFixed(2)} / ${project.p95Ms.toFixed(2)} (${project.samples})`,
      library
        ? `${library.medianMs.toFixed(2)} / ${library.p95Ms.toFixed(2)} (${library.samples})`
        : '–',
      library
        ? `${(library.medianMs / project.medianMs).toFixed(2)} / ${(library.p95Ms / project.p95Ms).toFixed(2)}`
        : '–',
      `${project.cpuMs.toFixed(2)}, ${library ? library.cpuMs.toFixed(2) : '–'}`,
    ]),
  );
}

export function repeatedTable(results: readonly HttpResult[]): string {
  return table(
    ['operation', 'first ms', 'repeated ms', 'times faster', `target ≥ ${REPEATED}`],
    results.map(({ operation, firstMs, repeatedMs }) => [
      operation.name,
      firstMs.toFixed(2),
      repeatedMs.toFixed(2),
      (firstMs / repeatedMs).toFixed(1),
      firstMs >= REPEATED * repeatedMs ? 'met' : '**missed**',
    ]),
  );
}
