import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The last measurement; each takes the place of the one before, which version control keeps. */
export function write(text: string): void {
  writeFileSync(join(import.meta.dirname, '..', 'results.md'), text);
}
