import { isScalar, LineCounter, parseDocument, visit, isPair } from 'yaml';

/** A piece of our own words, and the line that it begins in. */
export interface Written {
  readonly text: string;
  readonly line: number;
}

/** Fields of YAML that hold names; the theme of a meeting is its title. */
const named = /name|title|alias|label|^theme$/i;

/** What a file says in words: a page whole, of YAML every text that is no name. */
export function writtenIn(file: string, text: string): Written[] {
  if (!/\.ya?ml$/.test(file)) return [{ text, line: 1 }];
  const lines = new LineCounter();
  const written: Written[] = [];
  visit(parseDocument(text, { lineCounter: lines }), {
    Scalar(key, node, path) {
      if (typeof node.value !== 'string' || key === 'key' || !node.range) return;
      const inName = path.some(
        (outer) => isPair(outer) && isScalar(outer.key) && named.test(String(outer.key.value)),
      );
      if (!inName) written.push({ text: node.value, line: lines.linePos(node.range[0]).line });
    },
  });
  return written;
}
