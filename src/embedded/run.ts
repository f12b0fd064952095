import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface Outcome {
  /** Null if the program is not there. */
  readonly code: number | null;
  /** Its standard output and error, in the order they came. */
  readonly lines: readonly string[];
}

/** Runs a program to its end. A program that cannot be started is an outcome, not an exception. */
export function run(
  command: string,
  args: readonly string[],
  onLine: (line: string) => void = () => {},
): Promise<Outcome> {
  const lines: string[] = [];
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      onLine(line);
    });
  }
  return new Promise((done) => {
    child.on('error', (error) => done({ code: null, lines: [error.message] }));
    child.on('close', (code) => done({ code: code ?? 1, lines }));
  });
}
