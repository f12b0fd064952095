import { setTimeout as sleep } from 'node:timers/promises';
import { startInstance, type InstanceOptions, type Neo4jInstance } from './instance.js';

export interface Supervised {
  readonly uri: string;
  stop(): Promise<void>;
}

const waits = [500, 1_000, 2_000, 5_000, 10_000];

/**
 * Starts Neo4j and, should its process die, starts it again on the same port, so that drivers find
 * it where it was. It is tried for as long as this process lives.
 *
 * @throws FolderLockedError or StartupError if the first start fails.
 */
export async function supervise(
  options: InstanceOptions,
  tell: (message: string) => void,
): Promise<Supervised> {
  const stopping = new AbortController();
  let instance = await startInstance(options);
  const { uri, port } = instance;

  async function restart(): Promise<Neo4jInstance | null> {
    for (let attempt = 0; !stopping.signal.aborted; attempt++) {
      const wait = waits[Math.min(attempt, waits.length - 1)]!;
      await sleep(wait, undefined, { signal: stopping.signal }).catch(() => {});
      if (stopping.signal.aborted) return null;
      try {
        return await startInstance({ ...options, port });
      } catch (error) {
        tell(`The embedded Neo4j could not be started again: ${(error as Error).message}`);
      }
    }
    return null;
  }

  async function watch(): Promise<void> {
    for (;;) {
      await instance.ended;
      if (stopping.signal.aborted) return;
      tell('The embedded Neo4j ended unexpectedly and is started again.');
      const next = await restart();
      if (!next) return;
      instance = next;
      tell('The embedded Neo4j is back.');
      if (stopping.signal.aborted) return;
    }
  }

  const watching = watch();
  return {
    uri,
    async stop() {
      stopping.abort();
      await instance.stop();
      await watching;
      // A restart that was under way when stop was asked for has replaced the instance.
      await instance.stop();
    },
  };
}
