import { StartupError } from '../errors.js';

/**
 * A reason why the embedded Neo4j cannot be had, with what to do about it; the other way out, a
 * Neo4j that already runs, is always told too.
 */
export function embeddedError(what: string, remedy: string, cause?: unknown): StartupError {
  return new StartupError(
    [
      what,
      remedy,
      'Or use a Neo4j that already runs: set NEO4J_URI (such as bolt://127.0.0.1:7687), ' +
        'NEO4J_USERNAME and NEO4J_PASSWORD.',
    ].join('\n'),
    { cause },
  );
}
