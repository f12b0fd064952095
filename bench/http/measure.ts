import { check, alternate, type AlternateOptions, type Times } from '../measure/alternate.js';
import { median, percentile } from '../measure/statistics.js';
import type { Answered, Operation } from '../operation.js';
import type { Address } from '../opponents/opponent.js';
import { startServer, type HttpOpponent } from './server.js';

export interface Asked {
  readonly operation: Operation;
  readonly questions: readonly Answered[];
}

export interface HttpMeasured {
  readonly samples: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly cpuMs: number;
}

export interface HttpResult {
  readonly operation: Operation;
  readonly project: HttpMeasured;
  /** Null where the library cannot be asked. */
  readonly library: HttpMeasured | null;
  /** Medians of the first answer to each question and of those that follow, the project keeping answers. */
  readonly firstMs: number;
  readonly repeatedMs: number;
}

/** The same operations over HTTP, each server in a process of its own. */
export async function measureHttp(
  address: Address,
  asked: readonly Asked[],
  options: AlternateOptions,
): Promise<HttpResult[]> {
  const project = await startServer('project', { ...address, answerCacheMb: 0 });
  const library = await startServer('library', { ...address, answerCacheMb: 0 });
  const keeping = await startServer('project', { ...address, answerCacheMb: 64 });
  const cpuOf: AlternateOptions['cpuOf'] = (opponent) => (opponent as HttpOpponent).cpu();
  try {
    const results: HttpResult[] = [];
    for (const { operation, questions } of asked) {
      const servers = [project, library].filter((server) => server.can(operation));
      await alternate(operation, servers, questions, {
        ...options,
        cpuOf,
        forMs: options.forMs / 4,
      });
      const times = await alternate(operation, servers, questions, { ...options, cpuOf });
      results.push({
        operation,
        project: summary(times.get(project)!),
        library: times.has(library) ? summary(times.get(library)!) : null,
        ...(await repeated(keeping, operation, questions)),
      });
    }
    return results;
  } finally {
    for (const server of [project, library, keeping]) await server.close();
  }
}

function summary({ wall, cpu }: Times): HttpMeasured {
  return {
    samples: wall.length,
    medianMs: median(wall),
    p95Ms: percentile(wall, 0.95),
    cpuMs: cpu.reduce((sum, one) => sum + one, 0) / cpu.length,
  };
}

/** How often a question is asked again. */
const AGAIN = 5;

async function repeated(
  server: HttpOpponent,
  operation: Operation,
  questions: readonly Answered[],
) {
  // The last question is asked before, so that code is compiled and the statement planned.
  const [warming, ...others] = [...questions].reverse();
  const first: number[] = [];
  const later: number[] = [];
  for (const question of [warming!, ...others]) {
    for (let time = 0; time <= AGAIN; time++) {
      const start = performance.now();
      const raw = await server.ask(operation, question);
      const took = performance.now() - start;
      check(operation, server, question, raw);
      if (question !== warming) (time === 0 ? first : later).push(took);
    }
  }
  return { firstMs: median(first), repeatedMs: median(later) };
}
