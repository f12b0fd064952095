import { fileURLToPath } from 'node:url';

/** The project's folder, whatever folder the program was started from. Ends without a slash. */
export const projectRoot = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');
