import { setImmediate } from 'node:timers/promises';
import type { Answered, Operation } from '../operation.js';
import type { Opponent } from '../opponents/opponent.js';
import { digestOf } from './digest.js';

export interface Times {
  /** Milliseconds of each request. */
  readonly wall: number[];
  /** Milliseconds of processor time of this process a request, one value a block. */
  readonly cpu: number[];
}

export interface AlternateOptions {
  /** Milliseconds after which no further round begins. */
  readonly forMs: number;
  /** Rounds at least and at most. */
  readonly rounds: readonly [number, number];
  /** Milliseconds of processor time used so far, where it is used by another process. */
  readonly cpuOf?: (opponent: Opponent) => Promise<number>;
}

/** Requests of one opponent before it is the next one's turn. */
const BLOCK = 4;

/**
 * Asks the opponents in turn, a block each, so that whatever the machine does at the moment it does to
 * all of them. Who begins changes with each round. An answer is compared with the expected one before its
 * time counts, and outside of it.
 *
 * @throws Error naming who answered otherwise, and what
 */
export async function alternate(
  operation: Operation,
  opponents: readonly Opponent[],
  questions: readonly Answered[],
  { forMs, rounds: [least, most], cpuOf = ownCpu }: AlternateOptions,
): Promise<Map<Opponent, Times>> {
  const times = new Map(opponents.map((one): [Opponent, Times] => [one, { wall: [], cpu: [] }]));
  const end = performance.now() + forMs;
  for (let round = 0; round < most && (round < least || performance.now() < end); round++) {
    for (let turn = 0; turn < opponents.length; turn++) {
      const opponent = opponents[(round + turn) % opponents.length]!;
      const { wall, cpu } = times.get(opponent)!;
      const before = await cpuOf(opponent);
      const answers: { raw: unknown; question: Answered }[] = [];
      for (let number = 0; number < BLOCK; number++) {
        const question = questions[(round * BLOCK + number) % questions.length]!;
        const start = performance.now();
        const raw = await opponent.ask(operation, question);
        wall.push(performance.now() - start);
        answers.push({ raw, question });
      }
      // What an answer leaves behind, such as giving back its connection, is its own.
      await setImmediate();
      cpu.push(((await cpuOf(opponent)) - before) / BLOCK);
      for (const { raw, question } of answers) check(operation, opponent, question, raw);
    }
  }
  return times;
}

export function check(
  operation: Operation,
  opponent: Opponent,
  { parameters, digest }: Answered,
  raw: unknown,
): void {
  const answer = opponent.answer(operation, raw);
  if (digestOf(answer) === digest) return;
  throw new Error(
    `${operation.name}, ${JSON.stringify(parameters)}: ${opponent.name} does not answer as the floor does, but\n` +
      JSON.stringify(answer, null, 2).slice(0, 3_000),
  );
}

async function ownCpu(): Promise<number> {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
