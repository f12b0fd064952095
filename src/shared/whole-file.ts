import { createWriteStream, renameSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { StartupError } from '../errors.js';

/**
 * Writes a file that is there whole or not at all, and so is the one before it.
 *
 * @param file standard output unless told
 */
export async function writeWhole(
  file: string | undefined,
  pieces: AsyncIterable<string>,
): Promise<void> {
  const read = Readable.from(pieces, { objectMode: false });
  if (file === undefined) return pipeline(read, process.stdout, { end: false });
  const part = `${file}.part`;
  try {
    await pipeline(read, createWriteStream(part));
    renameSync(part, file);
  } catch (error) {
    throw unusable(file, 'written', error);
  }
}

/** What the operating system says of a file, for the one who named it; another error as it is. */
export function unusable(file: string, done: 'read' | 'written', error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (!/^E[A-Z]+$/.test(code ?? '')) return error;
  return new StartupError(`${file} cannot be ${done}: ${message}`, { cause: error });
}
