import { isDeepStrictEqual } from 'node:util';
import type { Db } from '../../db/db.js';
import { StartupError } from '../../errors.js';
import { findNodes } from '../../graph/node.repository.js';
import { findExisting, putLines, putLinks } from './file.repository.js';
import { type AssessmentLine, assessmentLine } from './line.js';

/** What an import did. `added` is 0 if everything was there. */
export interface ImportReport {
  readonly read: number;
  readonly added: number;
  /** How many of those that were read have a subject that the record does not have. */
  readonly withoutSubject: number;
}

/** The most faults that are told at once. */
const MOST_TOLD = 20;

const BATCH = 500;

/**
 * Adds the assessments of a file that are not there yet, as they were recorded; all or none.
 *
 * @param name the file's name, for what is wrong with it
 * @throws StartupError with the line and field of everything that is wrong; nothing is written then
 */
export async function importLines(db: Db, text: string, name: string): Promise<ImportReport> {
  const lines = linesOf(text, name);
  const importedAt = new Date().toISOString();
  const added = await db.write({ name: 'assessment/import' }, async (transaction) => {
    const there = new Map<string, AssessmentLine>();
    for (const some of batches(lines.flatMap(({ id, supersedes }) => [id, ...supersedes]))) {
      for (const line of await findExisting(transaction, some)) there.set(line.id, line);
    }
    refuse(name, [...differing(lines, there), ...dangling(lines, there)]);
    const missing = lines.filter(({ id }) => !there.has(id));
    for (const some of batches(missing)) await putLines(transaction, some, importedAt);
    for (const some of batches(missing)) await putLinks(transaction, some);
    return missing.length;
  });
  return { read: lines.length, added, withoutSubject: await withoutSubject(db, lines) };
}

/** What an import did, for the one who asked for it. */
export function describeImport({ read, added, withoutSubject }: ImportReport): string {
  const first =
    added === 0
      ? `Nothing changed: of ${read} assessments all are there already.`
      : `Imported ${added} assessments; ${read - added} were there already.`;
  if (withoutSubject === 0) return first;
  return `${first} ${withoutSubject} are of subjects that the record does not have.`;
}

/** A line with its number in the file. */
type Numbered = AssessmentLine & { readonly number: number };

function linesOf(text: string, name: string): AssessmentLine[] {
  const faults: string[] = [];
  const lines: Numbered[] = [];
  const known = new Map<string, number>();
  for (const [index, written] of text.split('\n').entries()) {
    if (written.trim() === '') continue;
    const number = index + 1;
    const line = parsed(written, (fault) => faults.push(`line ${number}: ${fault}`));
    if (!line) continue;
    const before = known.get(line.id);
    if (before) faults.push(`line ${number}: id: ${line.id} stands in line ${before} already`);
    known.set(line.id, number);
    lines.push({ ...line, number });
  }
  refuse(name, faults);
  return lines.map(({ number: _number, ...line }) => line);
}

function parsed(written: string, tell: (fault: string) => void): AssessmentLine | undefined {
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    tell(`is no JSON: ${written.slice(0, 60)}`);
    return undefined;
  }
  const { data, error } = assessmentLine.safeParse(value);
  for (const { path, message } of error?.issues ?? []) tell(`${path.join('.')}: ${message}`);
  return data;
}

/** What stands there under the same identifier and says something else: histories that went apart. */
function differing(
  lines: readonly AssessmentLine[],
  there: ReadonlyMap<string, AssessmentLine>,
): string[] {
  return lines
    .filter((line) => there.has(line.id) && !isDeepStrictEqual(there.get(line.id), line))
    .map(({ id }) => `${id} is there already and says something else`);
}

function dangling(
  lines: readonly AssessmentLine[],
  there: ReadonlyMap<string, AssessmentLine>,
): string[] {
  const known = new Set([...there.keys(), ...lines.map(({ id }) => id)]);
  return lines.flatMap(({ id, supersedes }) =>
    supersedes
      .filter((earlier) => !known.has(earlier))
      .map((earlier) => `${id} supersedes ${earlier}, which is neither in the file nor there`),
  );
}

function refuse(name: string, faults: readonly string[]): void {
  if (faults.length === 0) return;
  const more = faults.length - MOST_TOLD;
  throw new StartupError(
    [
      `${name} cannot be imported; nothing was written.`,
      ...faults.slice(0, MOST_TOLD).map((fault) => `- ${fault}`),
      ...(more > 0 ? [`- and ${more} more`] : []),
    ].join('\n'),
  );
}

async function withoutSubject(db: Db, lines: readonly AssessmentLine[]): Promise<number> {
  const subjects = [...new Set(lines.map(({ subjectId }) => subjectId))];
  const held = new Set<string>();
  for (const some of batches(subjects)) {
    for (const { key } of await findNodes(db, some)) held.add(key);
  }
  return lines.filter(({ subjectId }) => !held.has(subjectId)).length;
}

function batches<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / BATCH) }, (_, index) =>
    items.slice(index * BATCH, (index + 1) * BATCH),
  );
}
