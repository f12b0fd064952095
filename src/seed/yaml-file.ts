import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument, isNode, type Document } from 'yaml';
import { z } from 'zod';
import { shown, type Position, type Problem } from './problem.js';

type Path = readonly (string | number)[];

/** A file of the seed that has the shape asked for, and where each of its fields stands. */
export interface YamlFile<Content> {
  readonly file: string;
  readonly content: Content;
  at(path: Path): Position;
}

/**
 * Reads a YAML file against a schema.
 *
 * @returns the file, or everything that is wrong with it (never only the first problem)
 */
export function readYamlFile<Schema extends z.ZodType>(
  path: string,
  file: string,
  schema: Schema,
): { read: YamlFile<z.output<Schema>> } | { problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ message, pos }) => ({
      file,
      line: lines.linePos(pos[0]).line,
      field: '',
      expected: 'YAML',
      found: message.split('\n')[0] ?? message,
    }));
    return { problems };
  }

  const at = (where: Path): Position => ({ file, line: lineOf(document, lines, where) });
  const value: unknown = document.toJS();
  const parsed = schema.safeParse(value);
  if (parsed.success) return { read: { file, content: parsed.data, at } };
  const problems = parsed.error.issues.flatMap(flattened).map((issue) => {
    const where = issue.path.filter((key) => typeof key !== 'symbol');
    return {
      ...at(where),
      field: z.core.toDotPath(where),
      expected: issue.message,
      found: shown(valueAt(value, where)),
    };
  });
  return { problems };
}

/** The problems inside a union, where one of its members says more than "invalid input". */
function flattened(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const nearest = [...issue.errors].sort((one, other) => depth(other) - depth(one))[0] ?? [];
  return nearest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** How far into the value a member of a union got before it failed. */
function depth(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map(({ path }) => path.length));
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key],
    value,
  );
}

/** The line of a field; of the nearest thing around it where the field itself is missing. */
function lineOf(document: Document, lines: LineCounter, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
