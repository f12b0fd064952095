import type { SeedGraph } from '../src/seed/build/graph.js';
import { openFilled } from './data/fill.js';
import type { Size } from './data/sizes.js';
import { drawFrom } from './draw.js';
import { measureHttp, type HttpResult } from './http/measure.js';
import { machineNow, type Machine } from './measure/machine.js';
import {
  countWork,
  eavesdrop,
  measure,
  openOpponents,
  questionsOf,
  type Measured,
  type Name,
} from './measure/operation.js';
import type { Answered, Operation } from './operation.js';
import { SEED, type Options } from './options.js';
import { workload } from './workload.js';

export interface SizeResult {
  readonly size: Size;
  readonly nodes: number;
  readonly links: number;
  readonly operations: readonly OperationResult[];
  /** Measured on the first size only: what HTTP adds does not depend on the record. */
  readonly http: readonly HttpResult[];
}

export interface OperationResult {
  readonly operation: Operation;
  readonly questions: number;
  readonly measured: ReadonlyMap<Name, Measured>;
}

export interface Result {
  readonly from: Machine;
  readonly to: Machine;
  readonly forMs: number;
  /** The version of the database, as it tells it. */
  readonly neo4j: string;
  readonly sizes: readonly SizeResult[];
}

/** The whole measurement, a size after the other, each on a database that nobody else uses. */
export async function run(
  graph: SeedGraph,
  options: Options,
  tell: (message: string) => void,
): Promise<Result> {
  const from = machineNow();
  const draw = drawFrom(graph, SEED);
  const results: SizeResult[] = [];
  let neo4j = 'unknown';
  for (const size of options.sizes) {
    const filled = await openFilled(size, graph, tell);
    try {
      tell(`${size}: ${filled.nodes} nodes, ${filled.links} links.`);
      if (options.fillOnly) continue;
      neo4j = filled.version;
      const opponents = await openOpponents(filled);
      const asked: { operation: Operation; questions: Answered[] }[] = [];
      const ear = await eavesdrop(filled);
      for (const operation of workload) {
        const questions = await questionsOf(operation, draw, opponents[0]!, ear.sentFor);
        asked.push({ operation, questions });
      }
      await ear.close();
      const work = await countWork(filled, asked);
      const operations: OperationResult[] = [];
      for (const { operation, questions } of asked) {
        tell(`${size}: ${operation.name}`);
        const times = await measure(operation, opponents, questions, {
          forMs: options.forMs,
          rounds: [3, 400],
        });
        const measured = new Map(
          [...times].map(([name, time]) => [name, { ...time, ...work.get(operation)!.get(name)! }]),
        );
        operations.push({ operation, questions: questions.length, measured });
      }
      for (const opponent of opponents) await opponent.close();
      const http =
        size === options.sizes[0]
          ? await measureHttp(filled, asked, { forMs: options.forMs, rounds: [3, 400] })
          : [];
      results.push({ size, nodes: filled.nodes, links: filled.links, operations, http });
    } finally {
      await filled.close();
    }
  }
  return { from, to: machineNow(), forMs: options.forMs, neo4j, sizes: results };
}
