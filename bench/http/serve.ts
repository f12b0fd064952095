import type { Address } from '../opponents/opponent.js';

/** What a server is told at its start. */
export interface Told extends Address {
  /** Megabytes of answers that it may keep. */
  readonly answerCacheMb: number;
}

/** What it says when it listens. */
export interface Listening {
  readonly url: string;
}

/**
 * The body of a server that is a process of its own: it takes its settings as the first message, says
 * where it listens, and tells at any time how much processor time it has used. It ends with its parent.
 */
export function serve(start: (told: Told) => Promise<Listening>): void {
  const say = (message: object) => process.send?.(message);
  process.once('message', (told) => {
    void start(told as Told).then((listening) => {
      say(listening);
      process.on('message', () => {
        const { user, system } = process.cpuUsage();
        say({ cpuMs: (user + system) / 1_000 });
      });
    });
  });
  process.once('disconnect', () => process.exit(0));
}
