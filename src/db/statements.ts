import { crc32 } from 'node:zlib';

/** Where the tool neo4j-migrations cuts a file, and so does this runner: `;` at a line's end. */
const delimiter = /;(?:\r?\n|\r)/;

/**
 * The statements of a migration file, as neo4j-migrations reads it: cut at `;` line ends, trimmed.
 * A part that is only comments counts as one, for the checksum's sake.
 *
 * That tool does not look whether such a `;` stands in a comment or a string. So that both read a
 * file alike, a file in which one does is refused.
 *
 * @throws Error naming the line that ends within a comment or a string.
 */
export function statementsOf(text: string): string[] {
  const parts = text.split(delimiter);
  for (const part of parts.slice(0, -1)) {
    if (isExecutable(part) && endsInside(part)) {
      const line = part
        .split(/\r?\n|\r/)
        .at(-1)!
        .trim();
      throw new Error(`a ";" ends this line within a comment or a string: ${line};`);
    }
  }
  return parts.map((part) => trimmed(trimmed(part).replace(/;$/, ''))).filter((part) => part);
}

/** Whether a part has more than comments. */
export function isExecutable(statement: string): boolean {
  return statement
    .split(/\r?\n|\r/)
    .some((line) => trimmed(line) !== '' && !trimmed(line).startsWith('//'));
}

/**
 * neo4j-migrations' checksum of a file: CRC-32 over the UTF-8 bytes of its statements one after
 * the other, as a decimal number. Blank lines between statements do not count; comments do.
 */
export function checksumOf(statements: readonly string[]): string {
  return String(statements.reduce((checksum, statement) => crc32(statement, checksum), 0));
}

/** Whether the text breaks off within a comment, a string or a quoted name. */
function endsInside(text: string): boolean {
  const whole =
    /\/\/[^\r\n]*(?:\r?\n|\r)|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`/gs;
  return /['"`]|\/\/|\/\*/.test(text.replace(whole, ' '));
}

/** Java's trim: what is left out is every character up to the space. */
function trimmed(text: string): string {
  return text.replace(/^[\0- ]+|[\0- ]+$/g, '');
}
