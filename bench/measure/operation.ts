import type { Draw } from '../draw.js';
import type { Answered, Operation, Parameters, Sent } from '../operation.js';
import { openFloor } from '../opponents/floor.js';
import { openLibrary } from '../opponents/library.js';
import type { Address, Listen, Opponent } from '../opponents/opponent.js';
import { openProject } from '../opponents/project.js';
import { alternate, check, type AlternateOptions } from './alternate.js';
import { digestOf } from './digest.js';
import { hitCounter } from './hits.js';
import { median, percentile } from './statistics.js';
import { countingWay } from './trips.js';

export type Name = Opponent['name'];

/** What one opponent did on one operation. */
export interface Measured {
  readonly samples: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly cpuMs: number;
  /** Round trips until the answer was there, the most of any question. */
  readonly trips: number;
  /** Touches of the store, the median of the questions. */
  readonly hits: number;
}

/** The questions of an operation, each with the digest of the floor's answer, which all have to give. */
export async function questionsOf(
  operation: Operation,
  draw: Draw,
  floor: Opponent,
  sentByProject: (operation: Operation, parameters: Parameters) => Promise<Sent>,
): Promise<Answered[]> {
  const { statement } = operation.floor;
  const questions: Answered[] = [];
  for (const parameters of operation.parameters(draw)) {
    const sent =
      statement === 'own'
        ? await sentByProject(operation, parameters)
        : { text: statement, params: parameters };
    const answer = floor.answer(operation, await floor.ask(operation, { parameters, sent }));
    questions.push({ parameters, sent, digest: digestOf(answer) });
  }
  if (questions.length === 0)
    throw new Error(`${operation.name}: the record has nothing to ask for.`);
  if (new Set(questions.map(({ digest }) => digest)).size === 1 && questions.length > 1) {
    throw new Error(`${operation.name}: every question has one answer, which proves nothing.`);
  }
  return questions;
}

/** Tells what the project sends for an operation; it must be one statement. */
export async function eavesdrop(address: Address) {
  let heard: Sent[] = [];
  const project = await openProject(address, (sent) => heard.push(sent));
  return {
    async sentFor(operation: Operation, parameters: Parameters): Promise<Sent> {
      heard = [];
      await project.ask(operation, { parameters, sent: { text: '', params: {} } });
      const [sent, ...others] = heard;
      if (!sent || others.length > 0) {
        throw new Error(`${operation.name}: the project sends ${heard.length} statements.`);
      }
      return sent;
    },
    close: () => project.close(),
  };
}

export async function openOpponents(address: Address, listen?: Listen): Promise<Opponent[]> {
  return [
    openFloor(address, listen),
    await openProject(address, listen),
    await openLibrary(address, listen),
  ];
}

/** Questions that a way of counting is tried on; they vary little. */
const FEW = 8;

/** Round trips and touches of the store, counted apart from the clock; every answer is checked. */
export async function countWork(
  address: Address,
  operations: readonly { readonly operation: Operation; readonly questions: readonly Answered[] }[],
): Promise<Map<Operation, Map<Name, { trips: number; hits: number }>>> {
  const way = await countingWay(address.uri);
  const counter = hitCounter(address);
  let sent: Sent[] = [];
  const opponents = await openOpponents({ ...address, uri: way.uri }, (one) => sent.push(one));
  const counted = new Map<Operation, Map<Name, { trips: number; hits: number }>>();
  try {
    for (const { operation, questions } of operations) {
      const ofOperation = new Map<Name, { trips: number; hits: number }>();
      for (const opponent of opponents.filter((one) => one.can(operation))) {
        const trips: number[] = [];
        const hits: number[] = [];
        // The first opens a connection and plans statements.
        await opponent.ask(operation, questions[0]!);
        for (const question of questions.slice(0, FEW)) {
          await new Promise((settled) => setTimeout(settled, 5));
          sent = [];
          const before = way.trips();
          const raw = await opponent.ask(operation, question);
          trips.push(way.trips() - before);
          check(operation, opponent, question, raw);
          hits.push(await counter.hits(sent));
        }
        ofOperation.set(opponent.name, { trips: Math.max(...trips), hits: median(hits) });
      }
      counted.set(operation, ofOperation);
    }
    return counted;
  } finally {
    for (const opponent of opponents) await opponent.close();
    await counter.close();
    way.close();
  }
}

/** The clock's part: warmed up first, for as long as compilers need. */
export async function measure(
  operation: Operation,
  opponents: readonly Opponent[],
  questions: readonly Answered[],
  options: AlternateOptions,
): Promise<Map<Name, Omit<Measured, 'trips' | 'hits'>>> {
  const asked = opponents.filter((opponent) => opponent.can(operation));
  await alternate(operation, asked, questions, { ...options, forMs: options.forMs / 4 });
  const times = await alternate(operation, asked, questions, options);
  return new Map(
    [...times].map(([{ name }, { wall, cpu }]) => [
      name,
      {
        samples: wall.length,
        medianMs: median(wall),
        p95Ms: percentile(wall, 0.95),
        cpuMs: cpu.reduce((sum, one) => sum + one, 0) / cpu.length,
      },
    ]),
  );
}
