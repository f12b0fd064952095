import type { Config } from './config.js';
import { startServer, type StartOptions } from './server.js';

/** Exit codes of a program that a signal ends, as shells have them: 128 and the signal's number. */
const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Runs the server until SIGINT or SIGTERM, then ends it in order; a second signal ends it at once, and
 * the embedded database with it, whose standard input closes.
 *
 * @throws StartupError if it cannot be started
 */
export async function serve(
  config: Config,
  options: Omit<StartOptions, 'signal'> & { tell: (message: string) => void },
): Promise<void> {
  const { signal } = untilTold(options.tell);
  let close: () => Promise<void>;
  try {
    const server = await startServer(config, { ...options, signal });
    options.tell(`Mandate Graph answers at ${server.url}`);
    close = server.close;
  } catch (error) {
    // Told to stop while it started: what was open is closed already.
    if (signal.aborted) return;
    throw error;
  }
  if (!signal.aborted) {
    await new Promise((told) => {
      signal.addEventListener('abort', told, { once: true });
    });
  }
  await close();
  options.tell('Stopped.');
}

function untilTold(tell: (message: string) => void): AbortController {
  const stopping = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (stopping.signal.aborted) process.exit(exitCodes[name]);
      tell(`${name}: finishing what is in flight; once more ends it at once.`);
      stopping.abort(new Error(name));
    });
  }
  return stopping;
}
